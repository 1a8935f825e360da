import type { Check } from '../findings.types.js';
/** Says of each feed how old its data are. */
export declare const feedAge: Check;
