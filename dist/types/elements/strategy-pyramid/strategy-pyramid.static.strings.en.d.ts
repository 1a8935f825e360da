/** English texts; see `strategy-pyramid.static.strings.ts`. */
import type { PyramidStaticStrings } from './strategy-pyramid.static.strings.js';
export declare const en: PyramidStaticStrings;
