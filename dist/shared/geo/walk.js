/** Walking over a picture with the arrow keys: to the nearest thing in a direction. Pure. */
/** Keys that walk, with the step they stand for. */
const STEPS = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
};
/** What lies aside of the direction counts this much more than what lies along it. */
const ASIDE = 2;
function nearest(spots, from, [stepX, stepY]) {
    let best;
    let bestCost = Infinity;
    for (const spot of spots) {
        const [x, y] = [spot.x - from.x, spot.y - from.y];
        const along = x * stepX + y * stepY;
        const cost = along + ASIDE * Math.abs(x * stepY - y * stepX);
        if (along > 0 && cost < bestCost)
            [best, bestCost] = [spot, cost];
    }
    return best;
}
/**
 * Where a key leads: the nearest spot in the direction of an arrow key, the first or last one for
 * Home and End; `undefined` for other keys and where there is nothing in that direction.
 *
 * @param spots in reading order
 */
function walk(spots, from, key) {
    if (key === 'Home')
        return spots[0]?.id;
    if (key === 'End')
        return spots.at(-1)?.id;
    const step = STEPS[key];
    const start = spots.find(({ id }) => id === from);
    return step && start ? nearest(spots, start, step)?.id : undefined;
}

export { walk };
