import type { NarrowingStrings } from './narrowing.strings.js';
export declare const en: NarrowingStrings;
