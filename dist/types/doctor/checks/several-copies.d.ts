/** More than one copy of the kit on the page: which, and which of them owns which tag. */
import type { Check } from '../findings.types.js';
/** Says how many copies of the kit run, in which versions, and what each of them serves. */
export declare const copiesOnPage: Check;
