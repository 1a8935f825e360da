import type { Totals } from './project-map.layout.js';
/** Numbers of projects as text, ready to be put into a sentence. */
export interface Counts {
    readonly leads: number;
    readonly partners: number;
}
export interface ProjectMapStrings {
    readonly heading: string;
    readonly lead: (totals: Totals) => string;
    readonly ownNote: (own: number, otherScopes: number) => string;
    readonly empty: string;
    readonly map: string;
    readonly tiles: string;
    readonly views: string;
    readonly view: Readonly<Record<'map' | 'tiles' | 'list', string>>;
    readonly keys: string;
    readonly mapLoading: string;
    readonly mapFailed: string;
    readonly tilesInstead: string;
    readonly viewFailed: string;
    readonly beside: string;
    readonly others: string;
    readonly unpublished: string;
    readonly noData: string;
    /** What a place does, after its name: "führt 8, beteiligt an 3". */
    readonly part: (counts: Counts) => string;
    readonly partOfMany: (counts: Counts) => string;
    /** Which of it is linked with the selection; empty counts: linked, but by no project. */
    readonly linkedPart: (counts: Counts) => string;
    readonly toEntries: string;
    readonly intro: string;
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
    readonly legend: Readonly<Record<'title' | 'number' | 'partner' | 'chosen' | 'linkedLead' | 'linkedPartner', string>>;
}
export declare const projectMapStrings: Readonly<Record<import("../../i18n/language.js").Language, ProjectMapStrings>>;
