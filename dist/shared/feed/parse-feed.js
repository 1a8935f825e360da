import { toMain } from '../i18n/language.js';
import { bare } from './bare.js';
import { inShort, FaultLog } from './faults.js';
import { problemsOf } from './feed-problems.strings.js';
import { LIST_NAMES } from './field.js';
import { scanList } from './scan-list.js';
export { MAX_RECORDS } from './scan-list.js';
import { isObject, own, ValueReader } from './read-value.js';
import { updatedSchema, partSchemas, recordSchemas } from './schema.js';

/**
 * From anything to a feed: the only door through which data enter the kit.
 * First it is settled which records are shown, then they are read: so every reference is known to
 * lead somewhere or nowhere when it is met.
 */
/** After this many records the work may be interrupted. */
const STEP = 10;
/** How long it goes on without a pause, in milliseconds. */
const SLICE = 8;
function refuse(refusal, fault) {
    return { feed: null, refusal, faults: [{ ...fault, effect: 'document' }] };
}
function tellLeftOut(log, { code, key, value }) {
    if (key !== undefined)
        log.path.push(key);
    log.tell(code, 'record', { found: inShort(value) });
    if (key !== undefined)
        log.path.pop();
}
/** Reads the records of a list that are shown, and tells why the others are not. */
function* readList(reader, name, { verdicts, values, beyond }) {
    const { log } = reader;
    const records = [];
    for (let index = 0; index < values.length; index += 1) {
        if (index % STEP === 0)
            yield;
        const { fault, id, title } = verdicts[index] ?? {};
        const shown = fault === undefined;
        const value = values[index];
        const target = bare();
        log.at = { part: name, id, title, shown };
        log.path.push(name, index);
        if (fault)
            tellLeftOut(log, fault);
        // One that is left out is read as well, for its author: all its faults are told at once.
        if (isObject(value))
            reader.readEntries(recordSchemas[name], value, target, fault?.key);
        if (shown)
            records.push(target);
        log.path.length = 0;
    }
    log.at = { part: name, shown: true };
    if (beyond > 0) {
        log.path.push(name);
        log.tell('too-many', 'record', { count: beyond });
        log.path.length = 0;
    }
    log.leaveOut(name, values.length - records.length + beyond);
    return records;
}
/** Reads the keys of the document that are no lists. */
function readParts(reader, input, draft) {
    const { log } = reader;
    log.at = { part: 'updated', shown: true };
    reader.readKey(input, 'updated', updatedSchema, draft);
    if (draft['updated'] === undefined && !log.hasLost(draft, 'updated')) {
        log.path.push('updated');
        // Told to the author; a visitor misses nothing that the feed would have said.
        log.tell('missing', 'none');
        log.path.pop();
    }
    for (const key of Object.keys(partSchemas)) {
        log.at = { part: key, shown: true };
        reader.readKey(input, key, partSchemas[key], draft);
    }
}
/** Tells a list that is none. How many records it would have held is known of an object alone. */
function loseList(log, name, value) {
    log.path.push(name);
    log.at = { part: name, shown: true };
    const count = isObject(value) ? Object.values(value).filter(isObject).length : 0;
    log.tell('list', 'list', { found: inShort(value), count });
    log.path.pop();
    log.losePart(name);
    log.leaveOut(name, count);
}
/** The whole work, with places at which it may be interrupted. */
function* parseSteps(input) {
    if (!isObject(input))
        return refuse('format', { path: '', code: 'document' });
    const version = own(input, 'version');
    if (version !== 1) {
        const found = version === undefined ? undefined : inShort(version);
        return refuse('version', { path: '/version', code: 'version', found });
    }
    const log = new FaultLog();
    const scanned = {};
    const ids = {};
    for (const name of LIST_NAMES) {
        const list = scanList(own(input, name), recordSchemas[name]);
        scanned[name] = list;
        ids[name] = list.ids;
        yield;
    }
    const reader = new ValueReader(log, ids);
    const draft = bare();
    draft['version'] = 1;
    readParts(reader, input, draft);
    for (const name of LIST_NAMES) {
        if (scanned[name].ids.unknown)
            loseList(log, name, own(input, name));
        draft[name] = yield* readList(reader, name, scanned[name]);
    }
    log.loseParts(draft);
    const lost = log.losses();
    if (lost)
        draft['lost'] = lost;
    // The reader has checked every key by the table: this is where unknown becomes Feed.
    return { feed: draft, faults: log.faults };
}
/** A document in which reading itself fails, such as one with accessors that throw. */
function refuseBroken(error) {
    const found = error instanceof Error ? error.message : undefined;
    return refuse('format', { path: '', code: 'document', ...(found && { found }) });
}
function worded(read, lang) {
    return { ...read, problems: problemsOf(read.faults, toMain(lang)) };
}
/**
 * Reads a feed of version 1.
 *
 * A value that cannot be used is treated as absent and reported, a reference that leads nowhere
 * dropped and reported; of a list or an object inside a record only the entry at fault is lost. A
 * record is left out if it has no usable id, no readable title, name or label, or an id that stands
 * before it in its list. Empty texts are absent and no fault. `feed.lost` remembers what was lost and
 * counts it. Only what is no JSON object, or whose `version` is not 1, is refused as a whole.
 *
 * @param input anything, usually the result of `JSON.parse`
 * @param lang in which language the problems are worded
 * @returns the feed with its problems; `feed: null` where the document was refused. Never throws.
 */
function parseFeed(input, lang = 'de') {
    try {
        const steps = parseSteps(input);
        let step = steps.next();
        while (!step.done)
            step = steps.next();
        return worded(step.value, lang);
    }
    catch (error) {
        return worded(refuseBroken(error), lang);
    }
}
/**
 * Does what `parseFeed` does in slices of a few milliseconds, so that a page stays responsive while
 * it reads a large feed.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
async function parseFeedInSlices(input, pause, now, lang = 'de') {
    try {
        const steps = parseSteps(input);
        let began = now();
        let paused = false;
        let step = steps.next();
        while (!step.done) {
            if (now() - began >= SLICE) {
                await pause();
                paused = true;
                began = now();
            }
            step = steps.next();
        }
        // What took several slices has work behind it that should not be added to the last one.
        if (paused)
            await pause();
        return worded(step.value, lang);
    }
    catch (error) {
        return worded(refuseBroken(error), lang);
    }
}

export { parseFeed, parseFeedInSlices };
