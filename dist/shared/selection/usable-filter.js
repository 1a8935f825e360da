import { CRITERION_KEYS, criteria } from './criteria.js';
import { NO_FILTER, isFiltering } from './filter.js';
import { findId, findLand } from './find-named.js';

/** The id that the data have for what a link names. */
function idOf(model, criterion, named) {
    const candidates = criteria[criterion].candidates(model);
    if (criterion !== 'land')
        return findId(candidates, named);
    const land = findLand(model, named);
    if (!land)
        return findId(candidates, named);
    return candidates.some(({ id }) => id === land.id) ? land.id : undefined;
}
function readFilter(model, filter) {
    const usable = { ...NO_FILTER, text: filter.text };
    const unknown = [];
    for (const criterion of CRITERION_KEYS) {
        const value = filter[criterion];
        if (value === null)
            continue;
        const id = idOf(model, criterion, value);
        if (id === undefined)
            unknown.push({ criterion, value });
        else
            usable[criterion] = id;
    }
    return { filter: isFiltering(usable) ? Object.freeze(usable) : null, unknown };
}
const known = new WeakMap();
/** What of a filter can be used with a model; the same object for the same two. */
function usableFilter(model, filter) {
    const last = known.get(model);
    if (last?.[0] === filter)
        return last[1];
    const usable = readFilter(model, filter);
    known.set(model, [filter, usable]);
    return usable;
}

export { usableFilter };
