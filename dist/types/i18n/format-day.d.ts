import type { Language } from './language.js';
/** Months in full, or shortened. */
export type DateStyle = 'long' | 'short';
/** The formatter of a precision: `day`, `month` or `year`. */
export declare function dateFormat(lang: Language, precision: string, style: DateStyle): Intl.DateTimeFormat;
/** A moment as a day in words, such as a feed's date of change. */
export declare function formatDay(time: number, lang: Language, style?: DateStyle): string;
