import type { Terms } from './terms.strings.js';
export declare const en: Terms;
