import { bared } from './bare.js';

/**
 * The kinds of values that a feed's keys hold. The table of all keys (`schema.ts`) is written in them;
 * the TypeScript types, the parser and the published JSON Schema are made from that table.
 */
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
const id = bared({ kind: 'id', needed: true });
const text = bared({ kind: 'text' });
const date = bared({ kind: 'date' });
const moment = bared({ kind: 'moment' });
const flag = bared({ kind: 'flag' });
const numbers = bared({ kind: 'numbers' });
const number = bared({ kind: 'number', integer: false, min: -Infinity });
const integer = bared({ kind: 'number', integer: true, min: -Infinity });
const amount = bared({ kind: 'number', integer: false, min: 0 });
const versionOne = bared({ kind: 'version', value: 1 });
/** The id of a record of another list. */
const ref = (to) => bared({ kind: 'ref', to });
/** One of a picklist. */
const choice = (...values) => bared({ kind: 'choice', values });
/** A key that must be there. */
const needed = (field) => 
// The mark is for the compiler alone.
bared({ ...field, needed: true });
/** A list of values of one kind. */
const list = (of, length) => bared({ kind: 'list', of, length });
/** An object of known keys. */
const object = (entries) => bared({ kind: 'object', entries, pairs: Object.entries(entries) });
/** An object with an id and a name: a record of a list of the feed, or one inside a record. */
const record = (name, entries) => bared({ ...object(entries), name });

export { LIST_NAMES, amount, choice, date, flag, id, integer, list, moment, needed, number, numbers, object, record, ref, text, versionOne };
