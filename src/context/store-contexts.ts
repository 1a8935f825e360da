/** A store as widgets see it: the values of the two contexts. */
import type { StrategyStore } from '../store/strategy-store.js';
import type { FeedContext, SelectionContext } from './contexts.js';

/** The feed of a store, and to what it is narrowed. */
export function feedContextOf(store: StrategyStore): FeedContext {
  return {
    state: store.feed,
    filter: store.filter,
    retry: () => {
      store.retry();
    },
    setFilter: (filter) => {
      store.filter = filter;
    },
  };
}

/** The selection of a store. */
export function selectionContextOf(store: StrategyStore): SelectionContext {
  return {
    ...store.selection,
    select: (request, options) => store.select(request, options),
    addPanel: (owner) => store.addPanel(owner),
  };
}
