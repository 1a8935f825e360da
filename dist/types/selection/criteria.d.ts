/**
 * By what all widgets of a strategy can be narrowed: one table, from which follow the filter itself, its
 * names in addresses, what it leaves of the lists, and the fields of `fds-filter`. A new criterion needs
 * its line here and its words in `texts/de/criteria.ts` and `texts/en/criteria.ts`; the compiler asks for both.
 */
import type { FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import type { StrategyModel } from '../model/model.types.js';
/** The lists that can be narrowed, with their records. */
export interface NarrowedRecords {
    readonly leitlinie: Leitlinie;
    readonly project: Project;
    readonly event: FeedEvent;
}
/** Something that can be filtered by. */
export interface Candidate {
    readonly id: string;
}
/** One criterion with a choice of values. */
export interface Criterion<P extends string = string> {
    /** Its name in a page's address. */
    readonly param: P;
    /** The values that a record has. A list that is not named here is not narrowed by this criterion. */
    readonly values: {
        readonly [T in keyof NarrowedRecords]?: (record: NarrowedRecords[T]) => readonly (string | undefined)[];
    };
    /** Lists that are not narrowed by it where none of their records has any value. */
    readonly whereTold?: readonly (keyof NarrowedRecords)[];
    /** What can be chosen: only what the data have, in the order in which it is offered. */
    readonly candidates: (model: StrategyModel) => readonly Candidate[];
}
/** All criteria, in the order in which addresses name them. */
export declare const criteria: {
    readonly land: Criterion<"land">;
    readonly topic: Criterion<"with-topic">;
    readonly area: Criterion<"area">;
    readonly status: Criterion<"status">;
    readonly kind: Criterion<"kind">;
    readonly leitlinie: Criterion<"about">;
};
/** The key of a criterion. */
export type CriterionKey = keyof typeof criteria;
/** All keys. */
export declare const CRITERION_KEYS: readonly CriterionKey[];
