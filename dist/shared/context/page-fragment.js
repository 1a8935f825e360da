import { NO_FILTER } from '../selection/filter.js';
import { findRef } from '../selection/find-named.js';
import { toFragment, fromFragment } from '../selection/fragment.js';
import { modelOf } from '../store/feed-state.js';

/** Browsers refuse to write an address more often than about three times a second; in milliseconds. */
const QUIET = 300;
const isOurs = () => fromFragment(location.hash) !== undefined;
/**
 * The page's own address with another fragment. Never put together from its parts: a path that starts
 * with two slashes would be a host, and a relative address would count from the page's `<base>`.
 */
function addressWith(fragment) {
    const address = new URL(location.href);
    address.hash = fragment;
    return address.href;
}
/** What tells a page's own code which view it shows (`#/route`, `#!/route`): without it, another one. */
const isRoute = () => /^#!?\//.test(location.hash);
/**
 * The full address under which the page opens with `ref` chosen. Nothing where the fragment is the
 * page's route: a link that left it out would open another view, and a page has but one fragment.
 */
function addressOfRef(ref) {
    if (isRoute())
        return undefined;
    return addressWith(toFragment({ selection: ref, filter: null }));
}
/** The tie between one store and the page's address. */
class FragmentLink {
    #timer;
    /** Parts of the address that are kept as they stand. */
    #others;
    /** What the address asks for, until it is found in the data. */
    #wanted;
    #isReading;
    /** The fragment at the time of the last choice. */
    #chosenAt;
    #unsubscribe;
    constructor(store) {
        this.store = store;
        /** Parts of the address that are kept as they stand. */
        this.#others = [];
        this.#isReading = false;
        /** The fragment at the time of the last choice. */
        this.#chosenAt = location.hash;
        this.end = () => {
            clearTimeout(this.#timer);
            this.#unsubscribe();
            removeEventListener('hashchange', this.#follow);
        };
        /** A visitor goes to another view of the page, or back to the page as it was without any. */
        this.#follow = () => {
            clearTimeout(this.#timer);
            if (this.#read() || location.href.includes('#'))
                return;
            this.#others = [];
            this.#wanted = undefined;
            this.store.filter = null;
            this.store.select(null);
        };
        this.#unsubscribe = store.subscribe(({ kind }) => {
            if (kind === 'feed')
                this.#choose();
            else if (kind === 'selection' || kind === 'filter')
                this.#changed(kind);
        }, { isPatient: true });
        addEventListener('hashchange', this.#follow);
        this.#read();
        // What was chosen before; where the page's data are not there yet, choices wait in the store.
        if (!location.hash)
            this.#publish();
    }
    /** A visitor goes to another view of the page, or back to the page as it was without any. */
    #follow;
    #read() {
        const wanted = fromFragment(location.hash);
        if (!wanted)
            return false;
        this.#others = wanted.others;
        this.#wanted = wanted;
        this.#isReading = true;
        this.store.filter = wanted.filter;
        this.#isReading = false;
        this.#choose();
        return true;
    }
    /** Chooses what the address asks for, as soon as there are data to find it in. */
    #choose() {
        const wanted = this.#wanted;
        if (!wanted)
            return;
        const model = modelOf(this.store.feed);
        if (!model) {
            // No widget may have a reason to.
            void this.store.need();
            return;
        }
        const { selection, choice } = wanted;
        const found = selection && findRef(model, selection);
        this.#isReading = true;
        if (found || choice === undefined) {
            this.#wanted = undefined;
            this.store.select(found ?? null);
        }
        else {
            // Kept: the next data may have it.
            this.store.selectUnknown({ text: choice, type: selection?.type });
        }
        this.#isReading = false;
    }
    #changed(kind) {
        // Whoever chooses now has the last word.
        if (kind === 'selection' && !this.#isReading)
            this.#wanted = undefined;
        clearTimeout(this.#timer);
        this.#chosenAt = location.hash;
        this.#timer = setTimeout(() => {
            // An address that has come since then is the last word, though its event is still to come.
            if (location.hash === this.#chosenAt || !isOurs())
                this.#publish();
        }, QUIET);
    }
    #publish() {
        if (location.hash && !isOurs())
            return;
        const { selection, filter } = this.store;
        const choice = this.#wanted?.choice;
        const state = { selection: selection.selection, filter: filter ?? NO_FILTER };
        const fragment = toFragment(state, choice, this.#others);
        if (!location.hash && !fragment)
            return;
        const address = addressWith(fragment);
        // Writing what stands there already would end a step back that the visitor has just begun.
        if (address === location.href)
            return;
        try {
            history.replaceState(history.state, '', address);
        }
        catch {
            // A frame without an address of its own: there is nothing to be linked to.
        }
    }
}
/** Ties a store to the page's fragment. Returns how to untie it. */
function linkFragment(store) {
    return new FragmentLink(store).end;
}

export { addressOfRef, linkFragment };
