/** The kit's script tags: are they there, and does each of them run? */
import type { Check } from '../findings.types.js';
/** Says from where the kit comes, and which of its script tags do not run. */
export declare const scriptTags: Check;
