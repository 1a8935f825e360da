import type { ListStrings } from './project-list.strings.js';
export declare const en: ListStrings;
