/** A store as widgets see it: the values of the two contexts. */
import type { StrategyStore } from '../store/strategy-store.js';
import type { FeedContext, SelectionContext } from './contexts.js';
/** The feed of a store, and to what it is narrowed. */
export declare function feedContextOf(store: StrategyStore): FeedContext;
/**
 * What tells one source of data from another: of the same one a widget may show newer data. Nothing
 * for the shipped snapshot, which never changes and only stands in for a feed.
 */
export declare function originOf({ state, source }: FeedContext): string | undefined;
/** The selection of a store. */
export declare function selectionContextOf(store: StrategyStore): SelectionContext;
