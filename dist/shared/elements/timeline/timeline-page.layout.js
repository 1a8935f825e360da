import { rowsOf } from './timeline.layout.js';

/** Which entries of a year of very many are shown at once. Pure. */
/** So many entries of a year are shown at once. */
const PAGE = 30;
/** The first entry of the page on which a place is. */
function pageStart(place, total) {
    return Math.max(0, Math.min(place - Math.floor(PAGE / 3), total - PAGE));
}
/** A part of a year's entries, with today where it falls among them. */
function pageOf(group, from) {
    const { items, todayIndex } = group;
    const shown = new Set(items.slice(from, from + PAGE));
    const hasToday = todayIndex !== undefined && todayIndex >= from && todayIndex <= from + PAGE;
    return {
        rows: rowsOf(group).filter((row) => (row ? shown.has(row) : hasToday)),
        before: from,
        after: Math.max(0, items.length - from - PAGE),
    };
}
/** The page on which a year opens: that with today, else the first. */
const firstPageOf = (group) => pageOf(group, pageStart(group.todayIndex ?? 0, group.items.length));

export { PAGE, firstPageOf, pageOf, pageStart };
