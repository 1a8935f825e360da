/** English texts; see `details.strings.ts`. */
import type { DetailsPanelStrings } from './details.strings.js';
export declare const en: DetailsPanelStrings;
