import type { UnknownCriterion } from '../selection/usable-filter.js';
/** The types whose records are filtered. */
export type FilteredType = 'leitlinie' | 'project' | 'event';
export interface NarrowingStrings {
    /** Behind a widget's heading. */
    readonly from: (land: string) => string;
    /** `things`: counted, as a list. */
    readonly contributions: (land: string, things: string, leads: number) => string;
    readonly nothing: (land: string) => string;
    readonly showAll: string;
    readonly showLand: (land: string) => string;
    readonly allShown: (land: string) => string;
    /** Where nothing is left of a list, by what it was before the filter. */
    readonly noneOf: Readonly<Record<FilteredType, (n: number) => string>>;
    /** Where a Land has nothing in a list. */
    readonly noneOfLand: Readonly<Record<FilteredType, (land: string) => string>>;
    /** What a page or a link names and the data do not have, by the filter's criterion. */
    readonly unknown: Readonly<Record<UnknownCriterion['criterion'], (value: string) => string>>;
    /** The same of a choice, as it stands in the page's address. */
    readonly unknownChoice: (text: string) => string;
    readonly filtered: string;
    readonly ofAll: (n: string, things: string) => string;
    readonly reset: string;
}
export declare const narrowingStrings: Readonly<Record<import("../i18n/language.js").Language, NarrowingStrings>>;
