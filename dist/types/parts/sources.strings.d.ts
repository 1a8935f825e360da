import type { Language } from '../i18n/language.js';
interface SourcesStrings {
    readonly none: string;
    readonly lost: string;
    readonly page: string;
}
export declare const sourcesStrings: Readonly<Record<Language, SourcesStrings>>;
export {};
