/** The feed of a store, and to what it is narrowed. */
function feedContextOf(store) {
    return {
        state: store.feed,
        source: store.url,
        filter: store.filter,
        retry: () => {
            store.retry();
        },
        reload: () => store.reload(),
        setFilter: (filter) => {
            store.filter = filter;
        },
    };
}
/**
 * What tells one source of data from another: of the same one a widget may show newer data. Nothing
 * for the shipped snapshot, which never changes and only stands in for a feed.
 */
function originOf({ state, source }) {
    if (!('origin' in state) || state.origin === 'snapshot')
        return undefined;
    return `${state.origin} ${source ?? ''}`;
}
/** The selection of a store. */
function selectionContextOf(store) {
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

export { feedContextOf, originOf, selectionContextOf };
