/** English texts; see `leitlinien-matrix.strings.ts`. */
import type { MatrixStrings } from './leitlinien-matrix.strings.js';
export declare const en: MatrixStrings;
