/** Policies in `<meta>`, which a script can read: whether they allow kit and feeds. */
import type { Check } from '../findings.types.js';
/** Compares the page's `<meta>` policies with what the kit needs. */
export declare const metaPolicy: Check;
