import type { Column } from './project-list.layout.js';
export interface ListStrings {
    readonly heading: string;
    /** Of `n` entries, `own` were decided by the strategy itself. */
    readonly lead: (n: string, own: number) => string;
    readonly empty: string;
    readonly columns: Readonly<Record<Column, string>>;
    readonly sortBy: string;
    readonly noLead: string;
    readonly unknown: string;
    /** Nobody says that there are any. */
    readonly noPartners: string;
    readonly noScope: string;
    readonly more: (n: number) => string;
    readonly sums: string;
    readonly search: string;
    readonly filters: string;
    readonly failed: string;
    /** `one`: whether there is a single entry in all. */
    readonly found: (n: string, all: string, one: boolean) => string;
    readonly page: (n: string, count: string) => string;
    /** On paper, where a list is too long for all of it. */
    readonly printed: string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    readonly none: string;
}
export declare const listStrings: Readonly<Record<import("../../i18n/language.js").Language, ListStrings>>;
