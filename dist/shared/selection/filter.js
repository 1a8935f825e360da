/** The states of a project, in the order of its life. */
const STATUSES = [
    'planned',
    'running',
    'done',
    'stopped',
];
/** The kinds of projects. */
const KINDS = [
    'project',
    'programme',
    'product',
    'standard',
    'service',
    'body',
];
/** Nothing is filtered. */
const NO_FILTER = Object.freeze({
    text: '',
    land: null,
    topic: null,
    status: null,
    kind: null,
    leitlinie: null,
});
const KEYS = Object.keys(NO_FILTER);
/** Whether two filters narrow alike. */
function sameFilter(a, b) {
    return KEYS.every((key) => a[key] === b[key]);
}
/** Whether a filter narrows at all. */
function isFiltering(filter) {
    return !sameFilter({ ...filter, text: filter.text.trim() }, NO_FILTER);
}
/** Reads what a page's address asks for; what a filter does not know is left out. */
function toFilter(wish) {
    return {
        text: wish['text'] ?? '',
        land: wish['land'] ?? null,
        topic: wish['topic'] ?? null,
        status: STATUSES.find((known) => known === wish['status']) ?? null,
        kind: KINDS.find((known) => known === wish['kind']) ?? null,
        leitlinie: wish['leitlinie'] ?? null,
    };
}

export { KINDS, NO_FILTER, STATUSES, isFiltering, sameFilter, toFilter };
