/** English texts; see `filter.strings.ts`. */
import type { FilterStrings } from './filter.strings.js';
export declare const en: FilterStrings;
