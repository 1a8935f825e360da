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
/** Names of the criteria in a page's address; `about`, because `leitlinie` names a choice there. */
const CRITERIA = Object.freeze({
    text: 'q',
    land: 'land',
    topic: 'with-topic',
    status: 'status',
    kind: 'kind',
    leitlinie: 'about',
});
/**
 * A filter by the names of the address.
 *
 * @param land the Land which the markup names; one in the filter goes before it
 */
function toFilterDetail(filter, land = null) {
    const detail = {};
    for (const key of KEYS) {
        const value = filter?.[key]?.trim() || (key === 'land' && land?.trim());
        if (value)
            detail[CRITERIA[key]] = value;
    }
    return Object.freeze(detail);
}
/** Whether two filters of addresses are the same. */
function sameFilterDetail(a, b) {
    return Object.values(CRITERIA).every((name) => a[name] === b[name]);
}

export { CRITERIA, KINDS, NO_FILTER, STATUSES, isFiltering, sameFilter, sameFilterDetail, toFilterDetail };
