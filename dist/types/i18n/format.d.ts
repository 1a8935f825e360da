import type { Language } from './language.js';
export { formatDate } from './format-date.js';
export { formatDay } from './format-day.js';
export { formatEuros, formatNumber } from './format-number.js';
/** Texts as a list in a sentence: "Bund, Hessen und Bayern". */
export declare function formatList(texts: readonly string[], lang: Language): string;
/** Order of the alphabet: "Ö" beside "O", figures by their value. For sorting much, taken once. */
export declare function textComparer(lang: Language): (a: string, b: string) => number;
/** Compares two texts by the order of the alphabet. */
export declare function compareTexts(a: string, b: string, lang: Language): number;
