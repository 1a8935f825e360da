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
/**
 * The years in which a strategy can do anything. Others are no dates but say "never" or "unknown":
 * 0000, 0001-01-01, 9999-12-31. As the end of an interval such a date is an open end, alone it is none.
 */
const YEARS = [1900, 2199];
const yearIn = ({ start }) => new Date(start).getUTCFullYear();
function ifSane(extent) {
    const year = extent && yearIn(extent);
    return year !== undefined && year >= YEARS[0] && year <= YEARS[1] ? extent : undefined;
}
/** The date as far as it can be one. */
function dateOf({ date }) {
    const [from, to] = [ifSane(date?.from), ifSane(date?.to)];
    if (!date || !(from ?? to))
        return undefined;
    const { text, interval } = date;
    return { text, interval, ...(from && { from }), ...(to && { to }) };
}
const KEYS = ['date', 'kind', 'status'];
/** Reads an event by the state of things today. */
function toItem(event, today, isLost) {
    const { id, status } = event;
    const date = dateOf(event);
    const start = date?.from?.start ?? -Infinity;
    const end = date?.to?.end ?? Infinity;
    const phase = phaseOf(status, start, end, today);
    return {
        id,
        event,
        ref: { type: 'event', id },
        mark: event.kind === 'decision' ? 'decision' : 'other',
        // Without a date nothing says that it goes on today.
        phase: !date && phase === 'current' ? 'past' : phase,
        date,
        start,
        end,
        span: date ? spanOf(start, end) : 0,
        ahead: start > today,
        isOver: end <= today,
        ...(isLost && { unread: KEYS.filter((key) => isLost(event, key)) }),
    };
}
/** Reads a moment by the state of things today. */
function momentItem({ kind, event, ref, project, unread }, today) {
    return { ...toItem(event, today), ref, moment: kind, project, unread };
}

export { momentItem, toItem, yearIn };
