/** The lists of the feed, in the order of the format. */
const LIST_NAMES = [
    'sources',
    'layers',
    'goals',
    'categories',
    'leitlinien',
    'topics',
    'areas',
    'actors',
    'projects',
    'scopes',
    'events',
    'figures',
];
const id = { kind: 'id', needed: true };
const text = { kind: 'text' };
const date = { kind: 'date' };
const moment = { kind: 'moment' };
const flag = { kind: 'flag' };
const numbers = { kind: 'numbers' };
const number = { kind: 'number', integer: false, min: -Infinity };
const integer = { kind: 'number', integer: true, min: -Infinity };
const amount = { kind: 'number', integer: false, min: 0 };
const versionOne = { kind: 'version', value: 1 };
/** The id of a record of another list. */
const ref = (to) => ({ kind: 'ref', to });
/** One of a picklist. */
const choice = (...values) => ({
    kind: 'choice',
    values,
});
/** A key that must be there. */
const needed = (field) => 
// The mark is for the compiler alone.
({ ...field, needed: true });
/** A list of values of one kind. */
const list = (of, length) => ({
    kind: 'list',
    of,
    length,
});
/** An object of known keys. */
const object = (entries) => ({
    kind: 'object',
    entries,
    pairs: Object.entries(entries),
});
/** An object with an id and a name: a record of a list of the feed, or one inside a record. */
const record = (name, entries) => ({ ...object(entries), name });

export { LIST_NAMES, amount, choice, date, flag, id, integer, list, moment, needed, number, numbers, object, record, ref, text, versionOne };
