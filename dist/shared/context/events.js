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
/** The shared filter or the Land has changed. */
function filterChangeEvent(detail) {
    return createEvent('fds-filter-change', detail);
}
/** A feed was loaded and is shown. */
function loadEvent(url, { updated, counts }) {
    return createEvent('fds-load', { url, updated: updated ?? null, counts });
}
/** A feed could not be used, wholly or in part; told in the language of the element. */
function errorEvent(trouble, lang) {
    const { code } = trouble;
    const { message, problems } = trouble.inLanguage?.(lang) ?? trouble;
    return createEvent('fds-error', { code, message, problems });
}
/** A widget could not draw its data. */
function renderErrorEvent(message, lang) {
    return errorEvent({ code: 'render', message, problems: [] }, lang);
}

export { errorEvent, filterChangeEvent, loadEvent, renderErrorEvent, selectEvent, selectionChangeEvent };
