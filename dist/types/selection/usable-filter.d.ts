/**
 * A filter as far as the data know what it names. A link may be old or mistyped, and a refresh may
 * take a topic away: what is not known does not narrow, and is said. Pure.
 */
import type { Actor } from '../feed/feed.types.js';
import type { StrategyModel } from '../model/model.types.js';
import { type Filter } from './filter.js';
/** A criterion whose value the data do not have. */
export interface UnknownCriterion {
    readonly criterion: Exclude<keyof Filter, 'text'>;
    readonly value: string;
}
/** What of a filter can be used. */
export interface UsableFilter {
    /** By the ids of the data; `null` where nothing is left that narrows. */
    readonly filter: Filter | null;
    readonly unknown: readonly UnknownCriterion[];
}
/** Whether somebody can be filtered by: all Länder, and who else leads, is a partner or takes part. */
export declare function isFilterable(model: StrategyModel, { id, kind }: Actor): boolean;
/** What of a filter can be used with a model; the same object for the same two. */
export declare function usableFilter(model: StrategyModel, filter: Filter): UsableFilter;
