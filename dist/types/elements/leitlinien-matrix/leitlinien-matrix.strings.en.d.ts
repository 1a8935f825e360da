import type { MatrixStrings } from './leitlinien-matrix.strings.js';
export declare const en: MatrixStrings;
