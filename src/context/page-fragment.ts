/**
 * Keeps the shared state of a strategy in the page's fragment, and takes it from there: so that a
 * view can be sent to somebody. A fragment that is not ours is never touched, and no entry is added
 * to the history.
 */
import type { Ref } from '../model/model.types.js';
import { fromFragment, toFragment } from '../selection/fragment.js';
import type { SharedState } from '../selection/reduce-shared.js';
import type { StrategyStore } from '../store/strategy-store.js';

/** Browsers refuse to write an address more often than about three times a second; in milliseconds. */
const QUIET = 300;

const isOurs = (): boolean => fromFragment(location.hash) !== undefined;

const sharedBy = ({ selection, filter }: StrategyStore): SharedState => ({
  selection: selection.selection,
  filter,
});

/** The page's address with a state in its fragment. */
function addressOf(state: SharedState): string {
  const fragment = toFragment(state);
  return `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
}

/** The full address under which the page opens with `ref` chosen. */
export function addressOfRef(ref: Ref): string {
  return new URL(addressOf({ selection: ref, filter: null }), location.href).href;
}

function write(state: SharedState): void {
  if (location.hash && !isOurs()) return;
  if (!location.hash && !toFragment(state)) return;
  try {
    history.replaceState(history.state, '', addressOf(state));
  } catch {
    // A frame without an address of its own: there is nothing to be linked to.
  }
}

/** Ties a store to the page's fragment. Returns how to untie it. */
export function linkFragment(store: StrategyStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => {
    const state = fromFragment(location.hash);
    if (!state) return;
    store.filter = state.filter;
    store.select(state.selection);
  };
  const unsubscribe = store.subscribe(({ kind }) => {
    if (kind !== 'selection' && kind !== 'filter') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      write(sharedBy(store));
    }, QUIET);
  });
  addEventListener('hashchange', read);
  read();
  // Also what was chosen before; where the page's data are not there yet, choices wait in the store.
  write(sharedBy(store));
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('hashchange', read);
  };
}
