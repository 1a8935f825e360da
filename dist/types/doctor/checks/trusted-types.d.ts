/** Trusted Types: whether the page's policy lets Lit make its own policy. */
import type { Check } from '../findings.types.js';
/** Says whether Trusted Types keep the kit from running. */
export declare const trustedTypes: Check;
