import { toFragment, fromFragment } from '../selection/fragment.js';

/** Browsers refuse to write an address more often than about three times a second; in milliseconds. */
const QUIET = 300;
const isOurs = () => fromFragment(location.hash) !== undefined;
const sharedBy = ({ selection, filter }) => ({
    selection: selection.selection,
    filter,
});
/** The page's address with a state in its fragment. */
function addressOf(state) {
    const fragment = toFragment(state);
    return `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
}
/** The full address under which the page opens with `ref` chosen. */
function addressOfRef(ref) {
    return new URL(addressOf({ selection: ref, filter: null }), location.href).href;
}
function write(state) {
    if (location.hash && !isOurs())
        return;
    if (!location.hash && !toFragment(state))
        return;
    try {
        history.replaceState(history.state, '', addressOf(state));
    }
    catch {
        // A frame without an address of its own: there is nothing to be linked to.
    }
}
/** Ties a store to the page's fragment. Returns how to untie it. */
function linkFragment(store) {
    let timer;
    const read = () => {
        const state = fromFragment(location.hash);
        if (!state)
            return;
        store.filter = state.filter;
        store.select(state.selection);
    };
    const unsubscribe = store.subscribe(({ kind }) => {
        if (kind !== 'selection' && kind !== 'filter')
            return;
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

export { addressOfRef, linkFragment };
