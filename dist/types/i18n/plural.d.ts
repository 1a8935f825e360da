import type { Language } from './language.js';
/** Says a number with the noun in the right form: `1 Ziel`, `3 Ziele`, `10.000 Ziele`. */
export declare const plural: (lang: Language, one: string, many: string) => (n: number) => string;
