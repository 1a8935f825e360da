/** Where a straight line would run through the label of a neighbour. */
const DETOURS = { 'DE-HH': 'L176 148' };
/** The line from inside a Land to its label, as an SVG path. */
function leaderPath({ iso, label: [x, y] }, [toX, toY]) {
    return `M${x} ${y}${DETOURS[iso] ?? ''}L${toX} ${toY}`;
}

export { leaderPath };
