/** Files of the kit that did not arrive: status, type, CORS, policy. */
import type { Check } from '../findings.types.js';
/** Names each file that is missing, with the reason. */
export declare const kitFiles: Check;
