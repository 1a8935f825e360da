/** English texts; see `strategy-pyramid.items.strings.ts`. */
import type { PyramidItemsStrings } from './strategy-pyramid.items.strings.js';
export declare const en: PyramidItemsStrings;
