/** Whether the feed's server answers, and whether the page may read the answer. */
import type { Check } from '../findings.types.js';
/** Says of each feed what its server answers. */
export declare const feedAnswer: Check;
