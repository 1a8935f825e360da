import type { Filter } from '../../selection/filter.js';
export interface FilterStrings {
    readonly heading: string;
    readonly search: string;
    readonly hint: string;
    readonly criteria: Readonly<Record<Exclude<keyof Filter, 'text'>, string>>;
    /** What a field says while nothing is chosen in it. */
    readonly all: Readonly<Record<Exclude<keyof Filter, 'text'>, string>>;
    /** What the field of the Land says where the page is about one. */
    readonly pageLand: (land: string) => string;
    /** `land`: the one which the page is about. */
    readonly unfiltered: (things: string, land?: string) => string;
    readonly matches: (parts: string, land?: string) => string;
    readonly ofAll: (n: string, things: string) => string;
    readonly none: string;
    /** What it says of data that have nothing to be filtered. */
    readonly empty: string;
    readonly reset: string;
    readonly hits: string;
    readonly laender: string;
    readonly others: string;
}
export declare const filterStrings: Readonly<Record<import("../../i18n/language.js").Language, FilterStrings>>;
