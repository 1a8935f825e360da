import type { Filter } from '../../selection/filter.js';
export interface FilterStrings {
    readonly heading: string;
    readonly search: string;
    readonly hint: string;
    readonly criteria: Readonly<Record<Exclude<keyof Filter, 'text'>, string>>;
    readonly any: Readonly<Record<Exclude<keyof Filter, 'text'>, string>>;
    readonly all: (things: string) => string;
    readonly matches: (parts: string) => string;
    readonly ofAll: (n: string, things: string) => string;
    readonly none: string;
    readonly reset: string;
    readonly hits: string;
    readonly laender: string;
    readonly others: string;
}
export declare const filterStrings: Readonly<Record<import("../../i18n/language.js").Language, FilterStrings>>;
