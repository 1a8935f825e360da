/** Where elements stand: `for`, nesting, what belongs together. */
import type { Check } from '../findings.types.js';
/** Names what stands in the wrong place, or refers to nothing. */
export declare const placement: Check;
