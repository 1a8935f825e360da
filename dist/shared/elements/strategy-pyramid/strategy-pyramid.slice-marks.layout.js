/** No mark is larger; the few of a short row are, until the row is so wide. */
const LARGEST = 4;
const SHORT_ROW = 36;
const LARGEST_OF_FEW = 8;
/** From one mark to the next, in its sizes. */
const PITCH = 1.45;
/** Between the lowest row and the base, and between a row and the sides. */
const MARGIN = 3.5;
const round = (value) => Math.round(value * 100) / 100;
/** Whether a slice ends in a point. */
const isTip = ({ corners: [left, right] }) => left.x === right.x;
/** Width of a slice at a height. */
function widthAt({ corners: [topLeft, topRight, bottomRight, bottomLeft] }, y) {
    const part = (y - topLeft.y) / (bottomLeft.y - topLeft.y);
    const top = topRight.x - topLeft.x;
    return top + (bottomRight.x - bottomLeft.x - top) * part;
}
/** Middle of the lowest row of marks of a size. */
function lowestRow(slice, rows, size) {
    const [{ y: top }, , { y: base }] = slice.corners;
    if (isTip(slice))
        return base - MARGIN - size / 2;
    return (top + base + (rows - 1) * size * PITCH) / 2;
}
/** The largest marks of which all rows stay within the slice. */
function sizeFor(slice, rows) {
    const fits = (size) => rows.every((row, at) => {
        const middle = lowestRow(slice, rows.length, size) - (rows.length - at - 1) * size * PITCH;
        return row.length * size * PITCH + 2 * MARGIN <= widthAt(slice, middle - size / 2);
    });
    const longest = Math.max(1, ...rows.map(({ length }) => length));
    let size = Math.min(Math.max(LARGEST, SHORT_ROW / longest), LARGEST_OF_FEW);
    while (size > 0.25 && !fits(size))
        size *= 0.95;
    return size;
}
/** The places of the marks; `rows` as `layoutMarks` has them, from the top down. */
function placeMarks(slice, { rows }) {
    const [{ x: left }, { x: right }] = slice.corners;
    const size = sizeFor(slice, rows);
    const step = size * PITCH;
    const lowest = lowestRow(slice, rows.length, size);
    return rows.flatMap((row, at) => {
        const first = (left + right) / 2 - ((row.length - 1) * step) / 2;
        return row.map((mark, n) => ({
            mark,
            x: round(first + n * step),
            y: round(lowest - (rows.length - at - 1) * step),
            size: round(size),
        }));
    });
}

export { isTip, placeMarks };
