import type { Language } from '../i18n/language.js';
interface EntryStrings {
    readonly linked: string;
    readonly linkedEditorially: string;
}
export declare const entryStrings: Readonly<Record<Language, EntryStrings>>;
export {};
