import type { Language } from '../../i18n/language.js';
/** "Juli", "Sept." */
export declare function formatMonth(time: number, lang: Language): string;
