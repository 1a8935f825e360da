/** What visitors see of each widget, and why they do not see it. */
import type { Check } from '../findings.types.js';
/** Names each widget that shows no data, or that cannot be seen. */
export declare const shown: Check;
