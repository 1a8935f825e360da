/** Pinning by `integrity`: what it covers, and what it needs. */
import type { Check } from '../findings.types.js';
/** Judges the pinning of each script tag, each kind of finding once. */
export declare const integrity: Check;
