import { parseEdtf, compareEdtf } from '../../feed/edtf.js';
import { bulkOf } from './timeline-bulk.layout.js';

/** The timeline: events in order, by year, with what each mark needs, and where today falls. Pure. */
const DAY = 86_400_000;
/** A bar is a step longer for each of these numbers of days that it exceeds. */
const SPANS = [1, 10, 31, 92, 184];
function spanOf(start, end) {
    return SPANS.filter((days) => end - start > days * DAY).length;
}
/** What was planned for a time that is over, and is not reported as done, is unconfirmed. */
function phaseOf(status, start, end, today) {
    if (status === 'unconfirmed' || (status === 'planned' && end <= today))
        return 'unconfirmed';
    if (status === 'planned' || start > today)
        return 'planned';
    return end <= today ? 'past' : 'current';
}
function toItem(event, today) {
    const { id, status } = event;
    const date = event.date === undefined ? undefined : parseEdtf(event.date);
    const start = date?.from?.start ?? -Infinity;
    const end = date?.to?.end ?? Infinity;
    const phase = phaseOf(status, start, end, today);
    return {
        id,
        event,
        mark: event.kind === 'decision' ? 'decision' : 'other',
        // Without a date nothing says that it goes on today.
        phase: !date && phase === 'current' ? 'past' : phase,
        date,
        start,
        end,
        span: date ? spanOf(start, end) : 0,
        ahead: start > today,
    };
}
/** The year under which a date stands: where it starts; with an open start, where it ends. */
function yearOf({ date }) {
    const extent = date?.from ?? date?.to;
    return extent && new Date(extent.start).getUTCFullYear();
}
function byDate(a, b) {
    return a.date && b.date ? compareEdtf(a.date, b.date) : 0;
}
function groupByYear(items) {
    const groups = new Map();
    for (const item of items) {
        const year = yearOf(item);
        const group = groups.get(year);
        if (group)
            group.push(item);
        else
            groups.set(year, [item]);
    }
    return groups;
}
/** A list this short is never folded. */
const FOLD_ABOVE = 12;
/** Years ahead stay open while they hold no more entries than this. */
const AHEAD_OPEN = 24;
/** Last year, this year and next year are open, and all years ahead while they hold little. */
function opensByItself(items, thisYear) {
    const coming = items.filter((item) => (yearOf(item) ?? 0) > thisYear).length;
    return (year) => {
        if (items.length <= FOLD_ABOVE || year === undefined)
            return true;
        return Math.abs(year - thisYear) <= 1 || (year > thisYear && coming <= AHEAD_OPEN);
    };
}
function decisionsOf(items) {
    return items.filter(({ mark }) => mark === 'decision').length;
}
function layoutGroups(items, today) {
    const groups = groupByYear([...items].sort(byDate));
    const thisYear = new Date(today).getUTCFullYear();
    // Today needs a place among the years, also where nothing happens this year.
    if (items.some(({ date }) => date) && !groups.has(thisYear))
        groups.set(thisYear, []);
    const opens = opensByItself(items, thisYear);
    const years = [...groups.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
    const laid = years.map((year) => {
        const list = groups.get(year) ?? [];
        return {
            key: year === undefined ? 'undated' : String(year),
            year,
            items: list,
            decisions: decisionsOf(list),
            // By their order, all that is ahead stands behind all that is not.
            todayIndex: year === thisYear ? list.filter(({ ahead }) => !ahead).length : undefined,
            open: opens(year),
        };
    });
    return openLast(laid);
}
/** Where all that is open is empty, the last year with entries is opened. */
function openLast(groups) {
    const filled = groups.filter(({ items }) => items.length > 0);
    if (filled.some(({ open }) => open))
        return groups;
    const last = filled.at(-1);
    return groups.map((group) => (group === last ? { ...group, open: true } : group));
}
function count(items, today) {
    const dated = items.filter(({ date }) => date);
    const { inside } = bulkOf(dated, today);
    let first;
    let last;
    for (const { date } of inside) {
        const from = date?.from ?? date?.to;
        const to = date?.to ?? date?.from;
        if (from && (!first || from.start < first.start))
            first = from;
        if (to && (!last || to.end > last.end))
            last = to;
    }
    const inPhase = (phase) => items.filter((item) => item.phase === phase).length;
    const unconfirmed = inPhase('unconfirmed');
    return {
        total: items.length,
        decisions: decisionsOf(items),
        planned: unconfirmed + inPhase('planned'),
        unconfirmed,
        undated: items.length - dated.length,
        outside: dated.length - inside.length,
        first,
        last,
    };
}
/** The items of a group in order, with `null` where today falls. */
function rowsOf({ items, todayIndex }) {
    if (todayIndex === undefined)
        return items;
    return [...items.slice(0, todayIndex), null, ...items.slice(todayIndex)];
}
/**
 * Lays events out; any number, in any order, with any dates.
 *
 * @param today milliseconds since the epoch, UTC midnight
 */
function layoutTimeline(events, today) {
    const items = events.map((event) => toItem(event, today));
    return { today, groups: layoutGroups(items, today), counts: count(items, today) };
}

export { layoutTimeline, rowsOf };
