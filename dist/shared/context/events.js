function createEvent(type, detail, cancelable = false) {
    return new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable });
}
/** A visitor asks for a choice; a page may prevent it. */
function selectEvent(detail) {
    return createEvent('fds-select', detail, true);
}
/** The shared selection has changed. */
function selectionChangeEvent(detail) {
    return createEvent('fds-selection-change', detail);
}
/** A feed was loaded and is shown. */
function loadEvent(url, { model }) {
    const { feed } = model;
    const counts = {};
    for (const [key, value] of Object.entries(feed)) {
        if (Array.isArray(value))
            counts[key] = value.length;
    }
    return createEvent('fds-load', {
        url,
        updated: feed.updated ?? null,
        counts: counts,
    });
}
/** A feed could not be used, wholly or in part. */
function errorEvent({ code, message, problems }) {
    return createEvent('fds-error', { code, message, problems });
}

export { errorEvent, loadEvent, selectEvent, selectionChangeEvent };
