/** The feed of a store, and to what it is narrowed. */
function feedContextOf(store) {
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
function selectionContextOf(store) {
    return {
        ...store.selection,
        select: (request, options) => store.select(request, options),
        addPanel: (owner) => store.addPanel(owner),
    };
}

export { feedContextOf, selectionContextOf };
