/**
 * An element that takes part in a store: tells the page by events what happens there, and remembers
 * the visitor's last word, so that it comes back with it wherever it is moved to.
 */
import { languageAround } from '../i18n/language-around.js';
import { sameRef } from '../model/ref.js';
import {
  sameFilterDetail,
  toFilterDetail,
  type FilterDetail,
  type Filter,
} from '../selection/filter.js';
import type { Selection } from '../selection/selection.types.js';
import type { StoreChange } from '../store/store.types.js';
import type { StrategyStore } from '../store/strategy-store.js';
import { errorEvent, filterChangeEvent, loadEvent, selectionChangeEvent } from './events.js';

/** What was chosen and filtered when the element was last in a store. */
export interface LastWord {
  readonly selection: Selection;
  readonly origin?: unknown;
  readonly filter: Filter | null;
}

/** Nothing was chosen or filtered. */
export const NO_WORD: LastWord = Object.freeze({ selection: null, filter: null });

/** One element's part in one store at a time. */
export class StoreMember {
  #store: StrategyStore | undefined;
  #leave: (() => void) | undefined;
  #last = NO_WORD;
  #land: string | null = null;
  /** What the page has been told last; `undefined` before the element was in any store. */
  #told: { readonly selection: Selection; readonly filter: FilterDetail } | undefined;

  /** @param changed called at each change of the store, before the page hears of it */
  constructor(
    readonly element: HTMLElement,
    readonly changed: () => void,
  ) {}

  get store(): StrategyStore | undefined {
    return this.#store;
  }

  /** What is chosen and filtered; outside of a store, what was. */
  get lastWord(): LastWord {
    const store = this.#store;
    if (!store) return this.#last;
    const { selection, origin } = store.selection;
    return { selection, origin, filter: store.filter };
  }

  set lastWord(last: LastWord) {
    this.#last = last;
  }

  /** Goes into `store`. With others there it shares theirs, alone it goes on with its last word. */
  join(store: StrategyStore): void {
    if (!store.isShared) {
      const { selection, origin, filter } = this.#last;
      store.filter = filter;
      const isThere = (origin as Partial<Node> | undefined)?.isConnected;
      if (selection) store.select(selection, isThere ? { origin } : {});
    }
    this.#store = store;
    this.#told ??= { selection: null, filter: toFilterDetail(store.filter, this.#land) };
    this.#leave = store.subscribe(
      (change) => {
        this.changed();
        this.#announce(store, change);
      },
      { isPatient: true },
    );
  }

  /** Tells, once `changed` could show it, what is new to the page since the last store. */
  announceJoined(): void {
    const store = this.#store;
    if (!store) return;
    this.#announceShared(store);
    const { loaded } = store;
    if (!loaded) return;
    // After the current task: data that were there before the element was.
    queueMicrotask(() => {
      this.element.dispatchEvent(loadEvent(store.url, loaded));
    });
  }

  leave(): void {
    this.#last = this.lastWord;
    this.#store = undefined;
    this.#leave?.();
  }

  /** The Land which the element's markup names: pages hear of its change as of a filter's. */
  setLand(land: string | null): void {
    this.#land = land;
    if (this.#store) this.#announceShared(this.#store);
  }

  #announce(store: StrategyStore, change: StoreChange): void {
    if (change.kind === 'load') this.element.dispatchEvent(loadEvent(store.url, change.loaded));
    else if (change.kind === 'error') {
      this.element.dispatchEvent(errorEvent(change.trouble, languageAround(this.element)));
    } else this.#announceShared(store);
  }

  /** Once for each change, however it came about. */
  #announceShared(store: StrategyStore): void {
    const before = this.#told;
    const { selection } = store.selection;
    const filter = toFilterDetail(store.filter, this.#land);
    this.#told = { selection, filter };
    if (!before) return;
    if (!sameRef(before.selection, selection)) {
      this.element.dispatchEvent(selectionChangeEvent(selection));
    }
    if (!sameFilterDetail(before.filter, filter)) {
      this.element.dispatchEvent(filterChangeEvent(filter));
    }
  }
}
