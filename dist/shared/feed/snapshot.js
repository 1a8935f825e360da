import { LIST_NAMES } from './field.js';

const LISTS = Object.fromEntries(LIST_NAMES.map((name) => [name, []]));
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
    const { version, ...rest } = JSON.parse(json);
    if (version !== 1)
        throw new Error('the snapshot belongs to another version of the kit');
    return { ...LISTS, ...rest, version };
}

export { loadSnapshot, readSnapshot };
