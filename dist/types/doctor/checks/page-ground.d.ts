import type { Check } from '../findings.types.js';
/** Compares the text with what is painted behind it now. */
export declare const pageGround: Check;
