/** Whether there is anything to show, and what an editor's system has made of it. */
import type { Check } from '../findings.types.js';
/** Says which of the kit's elements are on the page. */
export declare const presence: Check;
