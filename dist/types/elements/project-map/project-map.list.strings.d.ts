import type { Language } from '../../i18n/language.js';
type ListStrings = Readonly<Record<'caption' | 'place' | 'entries', string>>;
export declare const listStrings: Readonly<Record<Language, ListStrings>>;
export {};
