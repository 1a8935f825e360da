import { CRITERION_KEYS, criteria } from './criteria.js';

/** What visitors narrow a page's widgets to: shared by all widgets of a strategy. */
/** Nothing is filtered. */
const NO_FILTER = Object.freeze({
    text: '',
    ...Object.fromEntries(CRITERION_KEYS.map((key) => [key, null])),
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
const isCriterion = (key) => key !== 'text';
/** The name of a part of the filter in a page's address. */
const paramOf = (key) => (isCriterion(key) ? criteria[key].param : 'q');
/** The part of the filter that an address calls by a name. */
const keyOfParam = (name) => KEYS.find((key) => paramOf(key) === name);
/** The parts of a filter that narrow, by their names in addresses. */
function paramsOf(filter) {
    return KEYS.flatMap((key) => {
        const value = filter[key]?.trim();
        return value ? [[paramOf(key), value]] : [];
    });
}
/**
 * A filter by the names of the address.
 *
 * @param land the Land which the markup names; one in the filter goes before it
 */
function toFilterDetail(filter, land = null) {
    const own = land?.trim();
    return Object.freeze({
        ...(own && { land: own }),
        ...Object.fromEntries(paramsOf(filter ?? NO_FILTER)),
    });
}
/** Whether two filters of addresses are the same. */
function sameFilterDetail(a, b) {
    return KEYS.every((key) => a[paramOf(key)] === b[paramOf(key)]);
}

export { NO_FILTER, isFiltering, keyOfParam, paramsOf, sameFilter, sameFilterDetail, toFilterDetail };
