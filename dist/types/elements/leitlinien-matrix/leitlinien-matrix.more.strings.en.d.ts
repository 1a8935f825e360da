import type { MoreStrings } from './leitlinien-matrix.more.strings.js';
export declare const en: MoreStrings;
