import { LIST_NAMES } from '../feed/field.js';
import { refKey } from './ref.js';

const TYPES = {
    layers: 'layer',
    goals: 'goal',
    categories: 'category',
    leitlinien: 'leitlinie',
    topics: 'topic',
    actors: 'actor',
    projects: 'project',
    events: 'event',
};
/**
 * Whether a date lies in the time from a day to today. What is dated by a day counts from that day on; of
 * what is known roughly (`2025`, a quarter, an interval) the whole must lie behind it.
 */
function isSince({ from, interval }, { day, today }) {
    if (!from || from.start > today)
        return false;
    const isPrecise = !interval && from.precision === 'day';
    return isPrecise ? from.start >= day : from.start > day;
}
/** The day on which something was decided; nothing of what is only planned. */
function decidedOn({ kind, status, date }) {
    const isAhead = status === 'planned' || status === 'unconfirmed';
    return kind === 'decision' && !isAhead ? date : undefined;
}
function newsOf(list, record, since) {
    const type = TYPES[list];
    const ref = type && { ref: { type, id: record.id } };
    const decided = list === 'events' ? decidedOn(record) : undefined;
    if (decided && isSince(decided, since)) {
        return { list, record, ...ref, reason: 'decided', date: decided };
    }
    const { added } = record;
    if (!added || !isSince(added, since))
        return undefined;
    return { list, record, ...ref, reason: 'added', date: added };
}
/** Everything that is news, list by list; in a list the latest first. */
function newsSince({ feed }, since) {
    const start = ({ date }) => date.from?.start ?? 0;
    return LIST_NAMES.flatMap((list) => feed[list]
        .flatMap((record) => newsOf(list, record, since) ?? [])
        .sort((a, b) => start(b) - start(a)));
}
/** The keys of what is news and can be chosen. */
function newsKeys(items) {
    return new Set(items.flatMap(({ ref }) => (ref ? [refKey(ref)] : [])));
}
/** Whether a feed says of any record of some lists when it was added or decided: else nobody knows. */
function tellsNews({ feed }, lists) {
    return lists.some((list) => feed[list].some((record) => record.added ?? (list === 'events' && decidedOn(record))));
}
/** Whether a feed says of any record at all when it was added. */
const datesRecords = ({ feed, hasLost }) => LIST_NAMES.some((list) => hasLost(`${list}/added`) ||
    feed[list].some(({ added }) => added !== undefined));

export { datesRecords, newsKeys, newsSince, tellsNews };
