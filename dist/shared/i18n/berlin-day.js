/**
 * Days as the calendar of Berlin counts them: "today" is the same for the whole strategy, wherever a
 * visitor is and whatever the visitor's clock is set to. Pure.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The last Sunday of a month (0 for January), at one o'clock UTC: when clocks are changed. */
function changeIn(year, month) {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getTime() - last.getUTCDay() * DAY + HOUR;
}
/**
 * By how much Berlin is ahead of UTC: an hour, two in summer, from the last Sunday of March to the last
 * one of October (directive 2000/84/EC; SoZV § 1). By rule and not by `Intl`, whose formatter with a time
 * zone is the dearest single thing that a page of widgets would do before it is painted.
 */
function aheadOfUtc(time) {
    const year = new Date(time).getUTCFullYear();
    const isSummer = time >= changeIn(year, 2) && time < changeIn(year, 9);
    return isSummer ? 2 * HOUR : HOUR;
}
const dayOf = (time) => Math.floor((time + aheadOfUtc(time)) / DAY) * DAY;
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
