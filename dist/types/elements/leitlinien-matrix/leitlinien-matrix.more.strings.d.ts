import type { SearchedPart } from './leitlinien-matrix.search.js';
import type { MatrixSearch } from './leitlinien-matrix.scene.js';
type Field = Exclude<keyof MatrixSearch, 'text'>;
export interface MoreStrings {
    readonly unassigned: string;
    readonly noCategory: string;
    readonly noGoal: string;
    readonly form: string;
    readonly words: string;
    readonly field: Readonly<Record<Field, string>>;
    readonly all: Readonly<Record<Field, string>>;
    readonly reset: string;
    readonly hits: (shown: number, all: number) => string;
    readonly noHits: string;
    /** How Leitlinien come by their topics. */
    readonly topicNote: (unlinked: number) => string;
    readonly foundIn: string;
    readonly part: Readonly<Record<SearchedPart, string>>;
    readonly legend: string;
    readonly counted: (entries: number, links: number) => string;
    readonly countedNarrowed: string;
    readonly ownOf: (own: number) => string;
    readonly scopes: string;
    /** Title of what was found beside Leitlinien. */
    readonly also: string;
    readonly noScope: string;
    readonly origins: (official: number, links: number) => string;
    readonly official: string;
    readonly editorial: string;
    readonly own: (n: number) => string;
    readonly ownShort: (n: number) => string;
    readonly entries: (n: number) => string;
    readonly noEntries: string;
}
export declare const moreStrings: Readonly<Record<import("../../i18n/language.js").Language, MoreStrings>>;
export {};
