import type { Language } from './language.js';
/** A number with the language's separators, as precise as it is: "20.000", "12,5". */
export declare function formatNumber(value: number, lang: Language): string;
/** An amount of money in euros: "15.000.000 €", with cents where there are any: "12,50 €". */
export declare function formatEuros(value: number, lang: Language): string;
/** A number in a German sentence. */
export declare const inGerman: (value: number) => string;
/** A number in an English sentence. */
export declare const inEnglish: (value: number) => string;
