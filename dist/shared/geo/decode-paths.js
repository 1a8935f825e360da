// SPDX-License-Identifier: EUPL-1.2
/** The letter for a step of 0; letters before it step left or up, later ones right or down. */
const ZERO = 'A'.charCodeAt(0);
/**
 * Makes the function that writes numbers. A minus sign separates by itself, a space does before
 * any other number. Few different steps occur, so each is formatted once: formatting is what
 * takes the time.
 *
 * @param gridPerUnit grid steps per path unit; a power of two keeps every number exact
 */
function createFormat(gridPerUnit) {
    const known = new Map();
    return (steps) => {
        let text = known.get(steps);
        if (text === undefined) {
            const units = String(steps / gridPerUnit).replace(/^(-?)0\./, '$1.');
            text = steps < 0 ? units : ` ${units}`;
            known.set(steps, text);
        }
        return text;
    };
}
/**
 * Reads a line as scripts/build-geo.mjs writes it: `'x y steps'`, the start on the grid and then
 * two letters per step, one for each axis. The 51 letters from `(` to `Z` need no escaping in a
 * string and compress far better than digits.
 */
function decodeLine(encoded, format) {
    const [startX, startY, steps = ''] = encoded.split(' ');
    let x = Number(startX);
    let y = Number(startY);
    const start = format(x) + format(y);
    // Lists that are joined: a text that grows step by step is kept as all of its pieces, ten times as large.
    const forwards = [];
    const backwards = [];
    for (let i = 0; i < steps.length; i += 2) {
        const stepX = steps.charCodeAt(i) - ZERO;
        const stepY = steps.charCodeAt(i + 1) - ZERO;
        forwards.push(format(stepX), format(stepY));
        backwards.push(format(-stepY), format(-stepX));
        x += stepX;
        y += stepY;
    }
    const end = format(x) + format(y);
    return { start, end, forwards: forwards.join(''), backwards: backwards.reverse().join('') };
}
/**
 * Puts the lines of closed rings together as the `d` of one SVG path, of `M`, `l` and `z`.
 *
 * @param lines all lines of the map
 * @param rings per ring the indices of its lines in order; `~index` runs a line backwards
 */
function pathOfRings(lines, rings) {
    return rings.map((ring) => pathOfRing(lines, ring)).join('');
}
function pathOfRing(lines, ring) {
    const parts = [];
    for (const index of ring) {
        const line = lines[index < 0 ? ~index : index];
        if (!line)
            throw new RangeError(`There is no line ${index}`);
        if (parts.length === 0)
            parts.push(`M${index < 0 ? line.end : line.start}l`);
        parts.push(index < 0 ? line.backwards : line.forwards);
    }
    return `${parts.join('')}z`;
}

export { createFormat, decodeLine, pathOfRings };
