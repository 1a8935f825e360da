/** A store as widgets see it: the values of the two contexts. */
import type { StrategyStore } from '../store/strategy-store.js';
import type { FeedContext, SelectionContext } from './contexts.js';
/** The feed of a store, and to what it is narrowed. */
export declare function feedContextOf(store: StrategyStore): FeedContext;
/** The selection of a store. */
export declare function selectionContextOf(store: StrategyStore): SelectionContext;
