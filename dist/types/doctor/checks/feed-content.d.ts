/** Whether what comes from the feed's address is a feed. */
import type { Check } from '../findings.types.js';
/** Says of each feed what its document is. */
export declare const feedContent: Check;
