/**
 * Walking over things that stand in rows and columns, by the arrow keys. Pure: what counts is where
 * they stand, so that the same rules hold for the table, for its narrow form and for the groups.
 */
/** Edges that touch do not overlap; nor do those that a browser has rounded, in pixels. */
const ROUNDING = 1;
const overlaps = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > ROUNDING;
/** Index of the spot with the least cost; -1 where none has any. */
function best(spots, costOf) {
    let found = -1;
    let least = Infinity;
    spots.forEach((spot, index) => {
        const cost = costOf(spot);
        if (cost !== undefined && cost < least)
            [found, least] = [index, cost];
    });
    return found;
}
/** Up and down: the next one that stands above or below, in whatever row. */
function along(spots, from, sign) {
    return best(spots, (spot) => {
        const distance = sign > 0 ? spot.top - from.bottom : from.top - spot.bottom;
        return overlaps(spot, from) && distance > -ROUNDING ? distance : undefined;
    });
}
/** Beside a column counts more than height: the neighbour column is not jumped over. */
const COLUMN = 1e6;
/** Left and right: the nearest one of the next column that has any, within the row. */
function across(spots, from, sign) {
    return best(spots, (spot) => {
        const distance = sign > 0 ? spot.left - from.right : from.left - spot.right;
        if (spot.band !== from.band || distance < -ROUNDING)
            return undefined;
        // By their left edges, since entries of a column begin at one line but are of different widths.
        return Math.abs(spot.left - from.left) * COLUMN + Math.abs(spot.top - from.top);
    });
}
/**
 * Where a key leads, as an index: with the arrow keys to the neighbour, with Home and End to the ends
 * of the row, with Ctrl also held to the ends of all; `undefined` for all else and where nothing is.
 *
 * @param spots in reading order
 */
function walkGrid(spots, at, key, isCtrl) {
    const from = spots[at];
    if (!from)
        return undefined;
    const isEnd = key === 'Home' || key === 'End';
    if (isCtrl && !isEnd)
        return undefined;
    const row = isCtrl ? spots : spots.filter(({ band }) => band === from.band);
    const steps = {
        ArrowUp: () => along(spots, from, -1),
        ArrowDown: () => along(spots, from, 1),
        ArrowLeft: () => across(spots, from, -1),
        ArrowRight: () => across(spots, from, 1),
        Home: () => (row[0] ? spots.indexOf(row[0]) : -1),
        End: () => spots.lastIndexOf(row.at(-1) ?? from),
    };
    const to = steps[key]?.() ?? -1;
    return to < 0 || to === at ? undefined : to;
}

export { walkGrid };
