import { languageAround } from '../i18n/language-around.js';
import { sameRef } from '../model/ref.js';
import { toFilterDetail, sameFilterDetail } from '../selection/filter.js';
import { loadEvent, errorEvent, selectionChangeEvent, filterChangeEvent } from './events.js';

/**
 * An element that takes part in a store: tells the page by events what happens there, and remembers
 * the visitor's last word, so that it comes back with it wherever it is moved to.
 */
/** Nothing was chosen or filtered. */
const NO_WORD = Object.freeze({ selection: null, filter: null });
/** One element's part in one store at a time. */
class StoreMember {
    #store;
    #leave;
    #last = NO_WORD;
    #land = null;
    /** What the page has been told last; `undefined` before the element was in any store. */
    #told;
    /** @param changed called at each change of the store, before the page hears of it */
    constructor(element, changed) {
        this.element = element;
        this.changed = changed;
    }
    get store() {
        return this.#store;
    }
    /** What is chosen and filtered; outside of a store, what was. */
    get lastWord() {
        const store = this.#store;
        if (!store)
            return this.#last;
        const { selection, origin } = store.selection;
        return { selection, origin, filter: store.filter };
    }
    set lastWord(last) {
        this.#last = last;
    }
    /** Goes into `store`. With others there it shares theirs, alone it goes on with its last word. */
    join(store) {
        if (!store.isShared) {
            const { selection, origin, filter } = this.#last;
            store.filter = filter;
            const isThere = origin?.isConnected;
            if (selection)
                store.select(selection, isThere ? { origin } : {});
        }
        this.#store = store;
        this.#told ??= { selection: null, filter: toFilterDetail(store.filter, this.#land) };
        this.#leave = store.subscribe((change) => {
            this.changed();
            this.#announce(store, change);
        }, { isPatient: true });
    }
    /** Tells, once `changed` could show it, what is new to the page since the last store. */
    announceJoined() {
        const store = this.#store;
        if (!store)
            return;
        this.#announceShared(store);
        const { loaded } = store;
        if (!loaded)
            return;
        // After the current task: data that were there before the element was.
        queueMicrotask(() => {
            this.element.dispatchEvent(loadEvent(store.url, loaded));
        });
    }
    leave() {
        this.#last = this.lastWord;
        this.#store = undefined;
        this.#leave?.();
    }
    /** The Land which the element's markup names: pages hear of its change as of a filter's. */
    setLand(land) {
        this.#land = land;
        if (this.#store)
            this.#announceShared(this.#store);
    }
    #announce(store, change) {
        if (change.kind === 'load')
            this.element.dispatchEvent(loadEvent(store.url, change.loaded));
        else if (change.kind === 'error') {
            this.element.dispatchEvent(errorEvent(change.trouble, languageAround(this.element)));
        }
        else
            this.#announceShared(store);
    }
    /** Once for each change, however it came about. */
    #announceShared(store) {
        const before = this.#told;
        const { selection } = store.selection;
        const filter = toFilterDetail(store.filter, this.#land);
        this.#told = { selection, filter };
        if (!before)
            return;
        if (!sameRef(before.selection, selection)) {
            this.element.dispatchEvent(selectionChangeEvent(selection));
        }
        if (!sameFilterDetail(before.filter, filter)) {
            this.element.dispatchEvent(filterChangeEvent(filter));
        }
    }
}

export { NO_WORD, StoreMember };
