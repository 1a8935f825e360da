/** No row of a band has more marks than this, so that marks can still be told apart. */
const MOST_IN_ROW = 15;
/** No band has more rows. */
const MOST_ROWS = 4;
/** So many marks would stand in a line across the base of the pyramid. */
const ACROSS = 29;
/** Width of the pyramid's top, as a part of its base (`clip-path` of the ground). */
const TOP = 0.28;
/** What stays free at both sides, in marks. */
const BESIDE = 1;
/** A mark with a letter is as wide as so many without. */
const LETTER = 2;
/** So many fewer has each row of the tip than the one below it, whose sides run together. */
const TAPER = 2;
/** How many marks the rows of a band may have, from its top to its base. */
function limitsOf({ at, layers }, kind) {
    // The rows of the tip stand at its base, all others in the middle of their band.
    const depth = (at + (at === 0 ? 0.75 : 0.5)) / layers;
    const room = Math.floor(ACROSS * (TOP + (1 - TOP) * depth)) - BESIDE;
    const most = Math.min(Math.floor(room / (kind === 'topics' ? LETTER : 1)), MOST_IN_ROW);
    const less = at === 0 ? TAPER : 0;
    return new Array(MOST_ROWS)
        .fill(0)
        .map((_, row) => Math.max(most - (MOST_ROWS - 1 - row) * less, 1));
}
const markOf = (type, { id }) => ({
    ref: { type, id },
});
/** The Leitlinien of each category, and those of none, the fewest first. */
function leitlinienGroups({ leitlinien }) {
    const byCategory = new Map();
    for (const each of leitlinien) {
        const group = byCategory.get(each.category);
        if (group)
            group.push(markOf('leitlinie', each));
        else
            byCategory.set(each.category, [markOf('leitlinie', each)]);
    }
    return [...byCategory.values()].sort((a, b) => a.length - b.length);
}
/** What the strategy decided, known or not; all entries where the feed does not say what is its own. */
function projectGroup({ own, others, counts }) {
    const known = (counts.scoped ? own : others).flatMap(({ projects }) => projects);
    const marks = known.map((each) => markOf('project', each));
    const unknown = Math.max((counts.total ?? 0) - counts.own, 0);
    return counts.scoped ? [...marks, ...new Array(unknown).fill({ isUnknown: true })] : marks;
}
function groupsOf(contents) {
    const { kind, topics } = contents;
    if (kind === 'umbrella')
        return leitlinienGroups(contents);
    if (kind === 'topics')
        return [topics.map((each) => markOf('topic', each))];
    return kind === 'projects' ? [projectGroup(contents)] : [];
}
/** A group in rows of nearly one length, the shorter ones first. */
function rowsOf(group, most) {
    const count = Math.ceil(group.length / most);
    const startOf = (row) => Math.floor((row * group.length) / count);
    return new Array(count).fill(0).map((_, row) => group.slice(startOf(row), startOf(row + 1)));
}
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
/** All in as few rows as hold them, each as full as the others; too many for the band stay in its rows. */
function shared(group, limits) {
    const tooFew = limits.findIndex((_, row) => sum(limits.slice(row)) < group.length);
    const rows = limits.slice(Math.max((tooFew < 0 ? limits.length : tooFew) - 1, 0));
    const startOf = (row) => Math.floor((sum(rows.slice(0, row)) * group.length) / sum(rows));
    return rows
        .map((_, row) => group.slice(startOf(row), startOf(row + 1)))
        .filter(({ length }) => length > 0);
}
/** Whether rows stay within their band, in which they stand below each other down to its base. */
const fit = (rows, limits) => rows.length <= limits.length &&
    rows.every(({ length }, row) => length <= (limits[limits.length - rows.length + row] ?? 0));
/** Marks that each stand for several records; those of which nothing is known stay so. */
function gathered(group, unit) {
    const known = group.filter(({ isUnknown }) => !isUnknown).length;
    const marks = (count, mark) => new Array(Math.ceil(count / unit)).fill(mark);
    return [...marks(known, {}), ...marks(group.length - known, { isUnknown: true })];
}
/** A round number of records for one mark: 2, 5, 10, 20, 50 … */
function unitFor(count, room) {
    const least = count / Math.max(room - 1, 1);
    const power = 10 ** Math.floor(Math.log10(least));
    return [1, 2, 5, 10].map((step) => step * power).find((unit) => unit >= least) ?? least;
}
/** The marks of a layer, in rows that stay within its band. */
function layoutMarks(contents, place) {
    const groups = groupsOf(contents);
    const limits = limitsOf(place, contents.kind);
    const rows = groups.flatMap((group) => rowsOf(group, limits.at(-1) ?? 1));
    if (fit(rows, limits))
        return { rows, unit: 1 };
    // Rows of small groups may be many while the records are few: then they share rows.
    const all = groups.flat();
    const close = shared(all, limits);
    if (fit(close, limits))
        return { rows: close, unit: 1 };
    const unit = unitFor(all.length, sum(limits));
    return { rows: shared(gathered(all, unit), limits), unit };
}
/** The name that a mark shows when somebody points at it. */
function recordOf(model, { ref }) {
    return ref && ref.type !== 'cell' ? model.find(ref.type, ref.id) : undefined;
}

export { MOST_IN_ROW, MOST_ROWS, layoutMarks, recordOf };
