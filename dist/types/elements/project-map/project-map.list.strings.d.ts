import type { Language } from '../../i18n/language.js';
type ListStrings = Readonly<Record<'caption' | 'place' | 'entries' | 'order' | 'byName' | 'byKey', string>>;
export declare const listStrings: Readonly<Record<Language, ListStrings>>;
export {};
