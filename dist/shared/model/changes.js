import { refKey } from './ref.js';

const LISTS = [
    ['layer', 'layers'],
    ['goal', 'goals'],
    ['category', 'categories'],
    ['leitlinie', 'leitlinien'],
    ['topic', 'topics'],
    ['project', 'projects'],
    ['actor', 'actors'],
    ['event', 'events'],
];
/** Whether two values say the same; the order of keys does not count, that of lists does. */
function isSame(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const [one, other] = [a, b];
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && isSame(one?.[key], other?.[key])));
}
/**
 * Compares record by record, by id and by content. What could not be read before is not called new, and
 * what cannot be read now is not called gone.
 */
function changesBetween(before, after) {
    const refs = [];
    const byKey = new Map();
    const gone = [];
    const note = (ref, change) => {
        refs.push(ref);
        byKey.set(refKey(ref), change);
    };
    for (const [type, list] of LISTS) {
        const now = after.feed[list];
        const then = before.feed[list];
        const known = new Map(then.map((record) => [record.id, record]));
        for (const record of now) {
            const old = known.get(record.id);
            known.delete(record.id);
            if (old && !isSame(old, record))
                note({ type, id: record.id }, 'changed');
            else if (!old && !before.isCut(list))
                note({ type, id: record.id }, 'new');
        }
        if (!after.isCut(list))
            known.forEach((record) => gone.push({ type, record }));
    }
    return { refs, byKey, gone };
}

export { changesBetween };
