const TYPES = {
    layer: true,
    goal: true,
    category: true,
    leitlinie: true,
    topic: true,
    project: true,
    event: true,
    actor: true,
    cell: true,
};
/** Reads what a page author hands over as a selection; anything else means nothing is chosen. */
function toSelection(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { type, id } = value;
    if (typeof type !== 'string' || typeof id !== 'string' || !Object.hasOwn(TYPES, type))
        return null;
    return Object.freeze({ type: type, id });
}

export { toSelection };
