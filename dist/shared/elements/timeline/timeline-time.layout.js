import { utcYear, scaleUtc as utcTime, utcMonth } from '../../d3.js';
import { anchorOf, YEAR } from './timeline-bulk.layout.js';

/** The scale of the axis: from time to place, with long quiet stretches cut out. Pure. */
/** Length of the axis in its own units; positions are given in these, 0 at the start. */
const AXIS_LENGTH = 1000;
/** The whole axis. */
const WHOLE = { from: 0, to: AXIS_LENGTH };
/** Room that a cut keeps on the axis, for its mark and its words. */
const CUT = 60;
/** A stretch is cut where it is longer than this, and than this part of all the time. */
const QUIET_YEARS = 3;
const QUIET_PART = 0.15;
/** Today is on the axis unless that would make it more than twice as long. */
function withToday(moments, today) {
    const [first = today, last = today] = [moments[0], moments.at(-1)];
    const slack = Math.max(last - first, 2 * YEAR);
    const isNear = today >= first - slack && today <= last + slack;
    return isNear ? [...moments, today].sort((a, b) => a - b) : moments;
}
/** All moments at which something begins or ends, in order. */
function momentsOf({ inside, reach }, today) {
    const bound = today + reach;
    const moments = inside.flatMap((item) => {
        // An end beyond the bound is as good as open: the bar then runs to the edge of the axis.
        const end = item.end - 1 <= bound ? [item.end - 1] : [];
        return [anchorOf(item), ...end];
    });
    return withToday(moments.sort((a, b) => a - b), today);
}
function quietIn(moments) {
    const total = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
    return moments.slice(1).flatMap((to, index) => {
        const from = moments[index] ?? to;
        if (to - from < Math.max(QUIET_YEARS * YEAR, QUIET_PART * total))
            return [];
        const [first, last] = [utcYear.ceil(new Date(from)), utcYear.floor(new Date(to))];
        const years = utcYear.count(first, last);
        return years < 2 ? [] : [{ from: +first, to: +last, years }];
    });
}
/** Whole years around the bulk of the events. */
function timeScale(bulk, today) {
    const moments = momentsOf(bulk, today);
    const start = +utcYear.floor(new Date(moments[0] ?? today));
    const end = +utcYear.offset(utcYear.floor(new Date(moments.at(-1) ?? today)), 1);
    const quiet = quietIn(moments);
    const kept = end - start - quiet.reduce((sum, { from, to }) => sum + to - from, 0);
    const unit = (AXIS_LENGTH - CUT * quiet.length) / kept;
    const [domain, range] = [[start], [0]];
    let [time, place] = [start, 0];
    for (const { from, to } of quiet) {
        place += (from - time) * unit;
        domain.push(from, to);
        range.push(place, place + CUT);
        [time, place] = [to, place + CUT];
    }
    const scale = utcTime([...domain, end], [...range, AXIS_LENGTH]).clamp(true);
    return {
        start,
        end,
        quiet,
        place: (moment) => scale(moment),
        timeAt: (units) => +scale.invert(units),
    };
}
const STEPS = [
    utcMonth.every(1),
    utcMonth.every(3),
    utcMonth.every(6),
    ...[1, 2, 5, 10, 20, 50, 100, 200].map((years) => utcYear.every(years)),
];
/** Months, quarters, half-years, or every year, second, fifth …: as many as have room for a label. */
function ticksOf({ place, timeAt, quiet }, window, labels) {
    const [first, last] = [timeAt(window.from), timeAt(window.to)];
    const inQuiet = (time) => quiet.some(({ from, to }) => time > from && time < to);
    const cut = quiet.reduce((sum, { from, to }) => {
        const inside = Math.min(to, last) - Math.max(from, first);
        return sum + Math.max(0, inside);
    }, 0);
    const width = AXIS_LENGTH / (window.to - window.from);
    const step = STEPS.find((each) => {
        const end = new Date(last - cut);
        return each && each.range(new Date(first), end).length <= labels;
    });
    const days = step?.range(new Date(first), new Date(last + 1)) ?? [];
    return days
        .map((day) => ({
        x: (place(+day) - window.from) * width,
        time: +day,
        isYear: day.getUTCMonth() === 0,
    }))
        .filter(({ time, x }) => !inQuiet(time) && x <= AXIS_LENGTH - 1);
}

export { AXIS_LENGTH, WHOLE, ticksOf, timeScale };
