import type { Counts } from './counts.strings.js';
export declare const en: Counts;
