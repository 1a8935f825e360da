import type { Check } from '../findings.types.js';
/** Measures what stands on what, for each set of tokens on the page. */
export declare const tokenContrast: Check;
