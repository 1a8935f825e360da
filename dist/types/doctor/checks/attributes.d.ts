import type { Check } from '../findings.types.js';
/** Judges every attribute of every element. */
export declare const attributes: Check;
