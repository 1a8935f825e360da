import type { ProjectTotals } from '../../model/model.types.js';
/** Numbers of projects as text, ready to be put into a sentence. */
export interface Counts {
    readonly leads: number;
    readonly partners: number;
    /** Said of the leads, in brackets with a space before them. */
    readonly note?: string;
}
export interface ProjectMapStrings {
    readonly heading: string;
    readonly lead: (totals: ProjectTotals) => string;
    readonly ownNote: (own: number, otherScopes: number) => string;
    readonly empty: string;
    /** Under a filter, or for one Land. */
    readonly laender: string;
    readonly views: string;
    readonly view: Readonly<Record<'map' | 'tiles' | 'list', string>>;
    readonly keys: string;
    readonly mapLoading: string;
    readonly mapFailed: string;
    readonly viewFailed: string;
    readonly beside: string;
    readonly others: string;
    readonly unpublished: string;
    readonly noData: string;
    /** What a place does, after its name: "führt 8, beteiligt an 3". */
    readonly part: (counts: Counts) => string;
    readonly partOfMany: (counts: Counts) => string;
    readonly intro: string;
    /** The same with the keys, where there is no panel beside the picture. */
    readonly hint: string;
    readonly introHeading: string;
    readonly linkedHeading: string;
    readonly facts: {
        readonly withLand: string;
        readonly withoutLand: string;
        readonly total: string;
        readonly joint: (n: number) => string;
        readonly scopes: string;
        readonly noScope: string;
    };
    readonly legend: Readonly<Record<'title' | 'leads' | 'partners' | 'partner', string>> & {
        /** How many entries a square stands for. */
        readonly unit: (n: number) => string;
    };
}
export declare const projectMapStrings: Readonly<Record<import("../../i18n/language.js").Language, ProjectMapStrings>>;
