import { loadEvent, errorEvent, selectionChangeEvent } from './events.js';

/** Dispatches the public event that belongs to a change of `store`, if there is one. */
function announce(element, store, change) {
    if (change.kind === 'load') {
        element.dispatchEvent(loadEvent(store.url, change.state));
    }
    else if (change.kind === 'error') {
        element.dispatchEvent(errorEvent(change.trouble));
    }
    else if (change.kind === 'selection') {
        element.dispatchEvent(selectionChangeEvent(store.selection.selection));
    }
}
/** Tells, after the current task, of data that were there before the element was. */
function announceCurrent(element, store) {
    const { feed } = store;
    if (feed.status !== 'ready')
        return;
    queueMicrotask(() => {
        element.dispatchEvent(loadEvent(store.url, feed));
    });
}

export { announce, announceCurrent };
