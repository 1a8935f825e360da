import { cached } from './intl-cache.js';

/**
 * Days as the calendar of Berlin counts them: "today" is the same for the whole strategy, wherever a
 * visitor is and whatever the visitor's clock is set to. Pure.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
function dayOf(time) {
    const format = cached('berlin-day', () => new Intl.DateTimeFormat('en-US', {
        timeZone: 'Europe/Berlin',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
    }));
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1);
}
/**
 * When the day of a moment begins and ends in Berlin. It is 23 or 25 hours long when the clocks are
 * changed; that happens in the night, but never at midnight.
 */
function boundsOf(day) {
    const midnight = (utc) => [utc - 2 * HOUR, utc - HOUR].find((time) => dayOf(time) === utc) ?? utc;
    return [midnight(day), midnight(day + DAY)];
}
let known = { day: 0, start: 0, end: 0 };
function extentOf(time) {
    if (time < known.start || time >= known.end) {
        const day = dayOf(time);
        const [start, end] = boundsOf(day);
        known = { day, start, end };
    }
    return known;
}
/** The day of a moment, as milliseconds since the epoch, UTC midnight. */
const berlinDay = (time) => extentOf(time).day;
/** When the next day begins. */
const nextBerlinDay = (time) => extentOf(time).end;

export { berlinDay, nextBerlinDay };
