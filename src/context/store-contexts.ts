/** A store as widgets see it: the values of the two contexts. */
import type { StrategyStore } from '../store/strategy-store.js';
import type { FeedContext, SelectionContext } from './contexts.js';

/** The feed of a store, and to what it is narrowed. */
export function feedContextOf(store: StrategyStore): FeedContext {
  return {
    state: store.feed,
    source: store.url,
    filter: store.filter,
    before: store.before,
    owners: () => store.owners,
    retry: () => store.retry(),
    reload: () => store.reload(),
    // The store of an older copy of the kit loads everything by itself.
    ...('need' in store && {
      pieces: store.pieces,
      need: (piece) => store.need(piece),
    }),
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
    addHome: (owner, types) => store.addHome(owner, types),
    forgetOrigin: (origin) => {
      store.forgetOrigin(origin);
    },
  };
}
