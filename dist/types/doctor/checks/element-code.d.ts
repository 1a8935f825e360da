/** Whether each tag is alive, and by whose code. */
import type { Check } from '../findings.types.js';
/** Names tags without code and tags that belong to somebody else. */
export declare const elementCode: Check;
