/** Breaches of the page's Content-Security-Policy, with the line that allows what was stopped. */
import type { Check } from '../findings.types.js';
/** Names what the page's policy has stopped. */
export declare const violations: Check;
