/** No row of a band has more marks than this, so that marks can still be told apart. */
const MOST_IN_ROW = 15;
/** No band has more rows. */
const MOST_ROWS = 4;
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
function rowsOf(group) {
    const count = Math.ceil(group.length / MOST_IN_ROW);
    const startOf = (row) => Math.floor((row * group.length) / count);
    return new Array(count).fill(0).map((_, row) => group.slice(startOf(row), startOf(row + 1)));
}
const allRows = (groups) => groups.flatMap(rowsOf);
/** Groups in which each mark stands for several records; those of which nothing is known stay so. */
function gathered(groups, unit) {
    const known = groups.flat().filter(({ isUnknown }) => !isUnknown).length;
    const unknown = groups.flat().length - known;
    const marks = (count, mark) => new Array(Math.ceil(count / unit)).fill(mark);
    return [[...marks(known, {}), ...marks(unknown, { isUnknown: true })]];
}
/** A round number of records for one mark: 2, 5, 10, 20, 50 … */
function unitFor(count) {
    const least = count / (MOST_IN_ROW * MOST_ROWS - 1);
    const power = 10 ** Math.floor(Math.log10(least));
    return [1, 2, 5, 10].map((step) => step * power).find((unit) => unit >= least) ?? least;
}
/** The marks of a layer. */
function layoutMarks(contents) {
    const groups = groupsOf(contents);
    const rows = allRows(groups);
    if (rows.length <= MOST_ROWS)
        return { rows, unit: 1 };
    // Rows of small groups may be many while the records are few: then they share rows.
    const shared = rowsOf(groups.flat());
    if (shared.length <= MOST_ROWS)
        return { rows: shared, unit: 1 };
    const unit = unitFor(groups.flat().length);
    return { rows: allRows(gathered(groups, unit)), unit };
}
/** The name that a mark shows when somebody points at it. */
function recordOf(model, { ref }) {
    return ref && ref.type !== 'cell' ? model.find(ref.type, ref.id) : undefined;
}

export { MOST_IN_ROW, MOST_ROWS, layoutMarks, recordOf };
