import { bulkOf, anchorOf } from './timeline-bulk.layout.js';
import { bandsBy } from './timeline-bands.layout.js';
import { CROWD_ABOVE } from './timeline.layout.js';
import { AXIS_LENGTH, ticksOf, timeScale } from './timeline-time.layout.js';

/** The timeline's axis to scale: marks and bars in lanes, crowds, today, for any window. Pure. */
/** More lanes would make a tower of the picture; what does not fit is counted instead. */
const MAX_LANES = 20;
/**
 * From the least width of either form: a mark and its gap are about 1 em of 44 em, of 20 em. Letters
 * behind marks are seen from 60 em on.
 */
const WIDE = { gap: 22, column: 1000 / 18, labels: 12, letter: 9 };
const NARROW = { gap: 44, column: 1000 / 8, labels: 5, letter: 0 };
function shiftTo({ from, to }) {
    return (units) => ((units - from) * AXIS_LENGTH) / (to - from);
}
/** Where the events are in the window; those beyond it are left out. */
function placeAll({ items, scale }, shift) {
    return items.flatMap((item) => {
        const [x, end] = [shift(scale.place(item.start)), shift(scale.place(item.end))];
        const isShown = item.span === 0 ? x >= 0 && x <= AXIS_LENGTH : end > 0 && x < AXIS_LENGTH;
        return isShown ? [{ item, x: Math.max(x, 0), end: Math.min(end, AXIS_LENGTH) }] : [];
    });
}
/** Takes the first lane that is free there; -1 where none is and none may be added. */
function takeLane(lanes, from, to) {
    const free = lanes.findIndex((taken) => taken.every(([a, b]) => to <= a || b <= from));
    const lane = free < 0 && lanes.length < MAX_LANES ? lanes.length : free;
    if (lane >= 0)
        (lanes[lane] ??= []).push([from, to]);
    return lane;
}
/** Events in columns of equal width, each with its number. */
function columnsOf(placed, width) {
    const columns = new Map();
    for (const { item, x } of placed) {
        const column = Math.min(Math.floor(x / width), Math.ceil(AXIS_LENGTH / width) - 1);
        const known = columns.get(column);
        columns.set(column, { count: (known?.count ?? 0) + 1, first: known?.first ?? item });
    }
    const highest = Math.max(...[...columns.values()].map(({ count }) => count));
    return [...columns].map(([column, { count, first }]) => ({
        x: (column + 0.5) * width,
        width,
        count,
        share: count / highest,
        first,
    }));
}
/** Heights of a crowd's highest bar, in lanes. */
const CROWD_LANES = 3;
function drawMarks(placed, { gap, letter }, labelOf) {
    const marks = [];
    const left = [];
    const lanes = [];
    for (const each of placed) {
        const { item, x, end } = each;
        const length = item.span === 0 ? 0 : end - x;
        // A bar shorter than a mark would be a speck.
        const width = length >= gap * 0.8 ? length : 0;
        // A point reaches half a gap to both sides of its place, a bar begins right at it.
        const behind = x + width + gap;
        const words = labelOf(item);
        const fits = letter > 0 && behind + words.length * letter <= AXIS_LENGTH;
        const lane = takeLane(lanes, x, behind + (fits ? words.length * letter : 0));
        if (lane < 0)
            left.push(each);
        else
            marks.push({ item, x, width, lane, label: fits ? words : '' });
    }
    return { marks, left, lanes: lanes.length };
}
function drawBand(key, placed, room, labelOf) {
    // What has a label comes first, and so next to the line.
    const first = placed.filter(({ item }) => labelOf(item) !== '');
    const others = placed.filter(({ item }) => labelOf(item) === '');
    const labelled = drawMarks([...first, ...others], room, labelOf);
    // A mark is worth more than a label.
    const { marks, left, lanes } = labelled.left.length === 0 ? labelled : drawMarks(placed, room, NO_LABEL);
    const crowds = columnsOf(left, room.gap * 2).map((crowd) => ({ ...crowd, share: 0 }));
    return { key, marks, crowds, lanes };
}
function bandsOf(placed, lanes) {
    if (lanes.by === 'one')
        return [['', placed]];
    const [bandOf, keys] = bandsBy(lanes);
    const bands = new Map(keys.map((key) => [key, []]));
    for (const each of placed)
        bands.get(bandOf(each.item))?.push(each);
    return [...bands].filter(([, items]) => items.length > 0);
}
const ONE_LANE = { by: 'one' };
const NO_LABEL = () => '';
/**
 * What of the axis is drawn in a window. Where more than a hundred events are shown they become
 * columns with their number; nearer, each has its own mark: so the number of marks is bounded.
 */
function viewAxis(axis, window, lanes = ONE_LANE, labelOf = NO_LABEL) {
    const { scale, today } = axis;
    const shift = shiftTo(window);
    const placed = placeAll(axis, shift);
    const bands = bandsOf(placed, lanes);
    const isCrowd = placed.length > CROWD_ABOVE;
    const draw = (room) => ({
        bands: bands.map(([key, items]) => isCrowd
            ? { key, marks: [], crowds: columnsOf(items, room.column), lanes: CROWD_LANES }
            : drawBand(key, items, room, labelOf)),
        ticks: ticksOf(scale, window, room.labels),
    });
    const todayX = shift(scale.place(today));
    const isOn = today >= scale.start && today < scale.end && todayX >= 0 && todayX <= AXIS_LENGTH;
    const cuts = scale.quiet.map(({ from, to, years }) => ({
        x: shift((scale.place(from) + scale.place(to)) / 2),
        years,
    }));
    return {
        by: lanes.by,
        wide: draw(WIDE),
        narrow: draw(NARROW),
        todayX: isOn ? todayX : undefined,
        pastX: Math.max(0, Math.min(todayX, AXIS_LENGTH)),
        cuts: cuts.filter(({ x }) => x >= 0 && x <= AXIS_LENGTH),
        shown: placed.length,
        from: scale.timeAt(window.from),
        to: scale.timeAt(window.to) - 1,
    };
}
/**
 * Prepares the axis.
 *
 * @param items with dates, in their order
 * @param today milliseconds since the epoch
 * @returns nothing where there is no item
 */
function layoutAxis(items, today) {
    if (items.length === 0)
        return undefined;
    const bulk = bulkOf(items, today);
    return {
        scale: timeScale(bulk, today),
        today,
        items: [...bulk.inside].sort((a, b) => a.start - b.start),
        before: items.filter((item) => anchorOf(item) < today - bulk.reach).length,
        after: items.filter((item) => anchorOf(item) > today + bulk.reach).length,
    };
}
const DAY = 86_400_000;
/** The least time that is worth looking at. */
const NEAREST = 40 * DAY;
/** A window as wide as it may be, inside the axis. */
function windowAround({ scale }, middle, width) {
    const least = (NEAREST / (scale.end - scale.start)) * AXIS_LENGTH;
    const wide = Math.max(Math.min(width, AXIS_LENGTH), Math.min(least, AXIS_LENGTH));
    const from = Math.max(0, Math.min(middle - wide / 2, AXIS_LENGTH - wide));
    return { from, to: from + wide };
}

export { CROWD_LANES, layoutAxis, viewAxis, windowAround };
