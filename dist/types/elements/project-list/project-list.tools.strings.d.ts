import type { Language } from '../../i18n/language.js';
interface ListToolsStrings {
    readonly citation: string;
    /** Headings of the table that is saved. */
    readonly columns: readonly string[];
    readonly ofStrategy: Readonly<Record<'yes' | 'no', string>>;
    /** What is saved, where it is not everything. */
    readonly partly: (label: string, n: number, all: number) => string;
    /** Where the feed has no title. */
    readonly strategy: string;
}
export declare const listToolsStrings: Readonly<Record<Language, ListToolsStrings>>;
export {};
