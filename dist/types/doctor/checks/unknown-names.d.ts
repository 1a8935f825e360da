/** Tags and twins that look like ours and are none: mostly misspelt. */
import type { Check } from '../findings.types.js';
/** Asks "did you mean …?" for each name that the kit does not know. */
export declare const unknownNames: Check;
