/** Where the data come from, and whether the address can work at all. */
import type { Check } from '../findings.types.js';
/** Names the page's feeds, or that it has none. */
export declare const feedAddress: Check;
