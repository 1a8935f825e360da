import type { Language } from '../../i18n/language.js';
interface FinderStrings {
    readonly all: string;
    readonly laender: string;
    readonly others: string;
    readonly notPublished: string;
    readonly fields: string;
    readonly chips: string;
    readonly text: string;
    readonly linked: string;
    readonly remove: string;
    readonly reset: string;
    readonly perPage: string;
    readonly onlyLinked: (n: number) => string;
}
export declare const finderStrings: Readonly<Record<Language, FinderStrings>>;
export {};
