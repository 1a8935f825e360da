import { utcYear, scaleUtc } from 'd3';
import { bulkOf, anchorOf, YEAR } from './timeline-bulk.layout.js';

/** The timeline's axis to scale: years, marks and bars in lanes, today. Pure. */
/** Length of the axis in its own units; positions are given in these, 0 at the start. */
const AXIS_LENGTH = 1000;
/** More lanes would make a tower of the picture; what does not fit is counted instead. */
const MAX_LANES = 18;
/** Today is on the axis unless that would make it more than twice as long. */
function withToday(first, last, today) {
    const slack = Math.max(last - first, 2 * YEAR);
    const near = today >= first - slack && today <= last + slack;
    return near ? [Math.min(first, today), Math.max(last, today)] : [first, last];
}
/** Whole years around the bulk. */
function scaleOf({ inside, reach }, today) {
    const bound = today + reach;
    let [first, last] = [Infinity, -Infinity];
    for (const item of inside) {
        const anchor = anchorOf(item);
        first = Math.min(first, anchor);
        // An end beyond the bound is as good as open: the bar then runs to the edge of the axis.
        last = Math.max(last, anchor, item.end - 1 <= bound ? item.end - 1 : anchor);
    }
    [first, last] = withToday(first, last, today);
    const start = utcYear.floor(new Date(first));
    const end = utcYear.offset(utcYear.floor(new Date(last)), 1);
    const place = scaleUtc([start, end], [0, AXIS_LENGTH]).clamp(true);
    return { start, end, place };
}
/** From the least width of either form: a mark and its gap are about 1 em of 44 em, of 20 em. */
const WIDE = { gap: 22, labels: 12 };
const NARROW = { gap: 44, labels: 5 };
/** Every year, every second, fifth, tenth …: as many as have room for a label. */
function ticksOf({ start, end, place }, labels) {
    const years = utcYear.count(start, end);
    let step = 1;
    for (let i = 0; years / step > labels; i += 1)
        step *= i % 3 === 1 ? 2.5 : 2;
    const labelled = utcYear.every(step)?.range(start, end) ?? [];
    return labelled.map((day) => ({ x: place(day), year: day.getUTCFullYear() }));
}
/** First lane that is free at `from`; -1 where none is and none may be added. */
function freeLane(ends, from) {
    const lane = ends.findIndex((end) => end <= from);
    return lane < 0 && ends.length < MAX_LANES ? ends.length : lane;
}
function drawPicture(items, scale, room) {
    const marks = [];
    const crowds = new Map();
    const ends = [];
    for (const item of items) {
        const x = scale.place(item.start);
        const length = item.span === 0 ? 0 : scale.place(item.end) - x;
        // A bar shorter than a mark would be a speck.
        const width = length >= room.gap / 2 ? length : 0;
        const lane = freeLane(ends, x);
        if (lane < 0) {
            const place = Math.round(x / room.gap) * room.gap;
            crowds.set(place, (crowds.get(place) ?? 0) + 1);
        }
        else {
            // A point reaches half a gap to both sides of its place, a bar begins right at it.
            ends[lane] = x + width + room.gap;
            marks.push({ item, x, width, lane });
        }
    }
    return {
        marks,
        crowds: [...crowds].map(([x, count]) => ({ x, count })),
        ticks: ticksOf(scale, room.labels),
        lanes: ends.length,
    };
}
/**
 * Lays the axis out.
 *
 * @param items with dates, in their order
 * @param today milliseconds since the epoch
 * @returns nothing where there is no item
 */
function layoutAxis(items, today) {
    if (items.length === 0)
        return undefined;
    const bulk = bulkOf(items, today);
    const scale = scaleOf(bulk, today);
    const byStart = [...bulk.inside].sort((a, b) => a.start - b.start);
    return {
        wide: drawPicture(byStart, scale, WIDE),
        narrow: drawPicture(byStart, scale, NARROW),
        todayX: today >= +scale.start && today < +scale.end ? scale.place(today) : undefined,
        pastX: scale.place(today),
        before: items.filter((item) => anchorOf(item) < today - bulk.reach).length,
        after: items.filter((item) => anchorOf(item) > today + bulk.reach).length,
    };
}

export { AXIS_LENGTH, layoutAxis };
