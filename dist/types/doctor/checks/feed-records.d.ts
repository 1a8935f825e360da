/** Records of a feed that could not be used, with their path in the document. */
import type { Check } from '../findings.types.js';
/** Lists what the parser has left out. */
export declare const feedRecords: Check;
