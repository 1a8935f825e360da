import { bared } from './bare.js';
import { parseEdtf } from './edtf.js';
import { LIST_NAMES } from './field.js';

/** The feed that ships with the kit, in files of their own that are loaded only when they are needed. */
const LISTS = Object.fromEntries(LIST_NAMES.map((name) => [name, []]));
/** The keys of the format that hold dates; a test compares them with the schema. */
const DATE_KEYS = new Set([
    'added',
    'checked',
    'date',
    'deadline',
    'period',
]);
/** Makes of what JSON gave what the parser makes: dates are read, records inherit nothing. */
function adopt(value) {
    const values = value;
    if (!Array.isArray(value))
        bared(value);
    for (const key of Object.keys(values)) {
        const inner = values[key];
        if (typeof inner === 'object' && inner !== null)
            adopt(inner);
        else if (typeof inner === 'string' && DATE_KEYS.has(key))
            values[key] = parseEdtf(inner);
    }
}
/** Fetches the snapshot as JSON text. */
async function loadSnapshot() {
    // A module and no JSON file: under a strict CSP it needs no more than the script tag does.
    const { snapshotJson } = await import('../snapshot/snapshot.generated.js');
    return snapshotJson;
}
/**
 * Reads the snapshot. It has been through the parser when the kit was built, with no problem found,
 * so a page that shows nothing else does not need the parser.
 *
 * @throws where the text is no snapshot of this version, such as one of a mixed-up cache
 */
function readSnapshot(json) {
    return adoptFeed(JSON.parse(json));
}
function adoptFeed({ version, ...rest }) {
    if (version !== 1)
        throw new Error('the snapshot belongs to another version of the kit');
    adopt(rest);
    return bared({ ...LISTS, ...rest, version });
}
/** How many records each list of a feed has. */
function countsOf(feed) {
    const counts = {};
    for (const [key, value] of Object.entries(feed)) {
        if (Array.isArray(value))
            counts[key] = value.length;
    }
    return counts;
}
/**
 * Reads a piece of the snapshot: a feed that lacks what first pictures do not show, and how many records
 * each list of the whole has.
 *
 * @throws as `readSnapshot`
 */
function readPiece(json) {
    const { counts, ...written } = JSON.parse(json);
    const feed = adoptFeed(written);
    return { feed, counts: { ...countsOf(feed), ...counts } };
}

export { DATE_KEYS, countsOf, loadSnapshot, readPiece, readSnapshot };
