/** English texts; see `narrowing.strings.ts`. */
import type { NarrowingStrings } from './narrowing.strings.js';
export declare const en: NarrowingStrings;
