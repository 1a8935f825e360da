import type { Language } from '../i18n/language.js';
/** Makes it, once for a page. */
export declare function prepareDates(language: Language): void;
