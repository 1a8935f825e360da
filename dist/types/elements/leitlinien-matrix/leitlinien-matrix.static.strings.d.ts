import type { Language } from '../../i18n/language.js';
interface StaticStrings {
    readonly wording: string;
    readonly variants: string;
    readonly keywords: string;
    readonly where: string;
    readonly section: (number: string) => string;
    readonly page: (page: number) => string;
    readonly noPage: string;
    readonly pageUnread: string;
    readonly notes: string;
    readonly sources: string;
    readonly short: string;
    readonly noSource: string;
}
/** Texts of the static form, which are fetched with it. */
export declare const matrixStaticStrings: Readonly<Record<Language, StaticStrings>>;
export {};
