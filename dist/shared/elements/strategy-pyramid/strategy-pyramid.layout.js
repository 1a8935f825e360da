/**
 * The shape of the pyramid: one slice per layer, all of one height. Pure.
 *
 * All slices share one system of coordinates: x from 0 to `PYRAMID_WIDTH`, y from 0 at the tip,
 * `SLICE_HEIGHT` per layer. The page stretches every slice to the height of the text beside it; as
 * all are of one height, the sides stay straight through all of them.
 */
/** Width of the base, in units of the picture. */
const PYRAMID_WIDTH = 200;
/** Height of one layer with the gap below it, in units of the picture. */
const SLICE_HEIGHT = 60;
/** Height of the gap between two layers, in units of the picture. */
const SLICE_GAP = 2.5;
/** How opaque the accent is in the lowest layer; the highest has it in full. */
const LIGHTEST = 0.45;
/** The highest band is narrower than the lowest by this many steps at each end. */
const INSET_STEPS = 6;
const round = (value) => Math.round(value * 100) / 100;
function pathOf(corners) {
    return `M${corners.map(({ x, y }) => `${x},${y}`).join('L')}Z`;
}
/**
 * The slices of a pyramid, from the tip down.
 *
 * @param count number of layers; none for 0 or less
 */
function layoutPyramid(count) {
    const slices = [];
    const half = PYRAMID_WIDTH / 2;
    /** Half of the width at a height. */
    const reach = (y) => (half * y) / (count * SLICE_HEIGHT);
    for (let index = 0; index < count; index += 1) {
        const top = index * SLICE_HEIGHT;
        const isLast = index === count - 1;
        const bottom = top + SLICE_HEIGHT - (isLast ? 0 : SLICE_GAP);
        const corners = [
            { x: round(half - reach(top)), y: top },
            { x: round(half + reach(top)), y: top },
            { x: round(half + reach(bottom)), y: bottom },
            { x: round(half - reach(bottom)), y: bottom },
        ];
        slices.push({
            corners,
            path: pathOf(corners),
            viewBox: `0 ${top} ${PYRAMID_WIDTH} ${SLICE_HEIGHT}`,
            tint: count === 1 ? 1 : round(1 - ((1 - LIGHTEST) * index) / (count - 1)),
            // At most three steps from one band to the next, so that few layers do not look like a needle.
            inset: Math.round(Math.min(INSET_STEPS / (count - 1 || 1), 3) * (count - 1 - index)),
        });
    }
    return slices;
}

export { INSET_STEPS, PYRAMID_WIDTH, SLICE_GAP, SLICE_HEIGHT, layoutPyramid };
