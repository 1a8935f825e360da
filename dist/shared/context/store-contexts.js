/** The feed of a store, and to what it is narrowed. */
function feedContextOf(store) {
    return {
        state: store.feed,
        source: store.url,
        filter: store.filter,
        before: store.before,
        owners: () => store.owners,
        retry: () => {
            store.retry();
        },
        reload: () => store.reload(),
        setFilter: (filter) => {
            store.filter = filter;
        },
    };
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

export { feedContextOf, selectionContextOf };
