import type { PyramidStrings } from './strategy-pyramid.strings.js';
export declare const en: PyramidStrings;
