/** Of more columns none is wide enough for its words: then all goals share one, below each other. */
const MOST_COLUMNS = 8;
/** Whether the goals share one column. */
const isShared = ({ columns }) => columns.length > MOST_COLUMNS;
/** How many columns the table has beside the names of its rows. */
const columnsOf = (layout) => isShared(layout) ? 1 : layout.columns.length || 1;
/** The fields of a row that hold something: a shared column has no place for those that do not. */
const filledCells = ({ cells }) => cells.filter(({ leitlinien }) => leitlinien.length > 0);
/** Whether a Leitlinie without a full place may belong into a field, by what is known of its place. */
function mayStandIn(leitlinie, category, goal) {
    const isOpen = (id, wanted) => id === undefined || id === wanted;
    return isOpen(leitlinie.category, category.id) && isOpen(leitlinie.goal, goal.id);
}
/** The rows with the doubts about their empty fields. */
function doubtful(model, rows, unassigned) {
    const isCut = model.isCut('leitlinien');
    if (!isCut && unassigned.length === 0)
        return rows;
    const isLost = (each) => model.isLost(each, 'category') || model.isLost(each, 'goal');
    const doubtOf = (category, goal) => {
        const possible = unassigned.filter((each) => mayStandIn(each, category, goal));
        if (isCut || possible.some(isLost))
            return 'unread';
        return possible.length > 0 ? 'unplaced' : undefined;
    };
    return rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
            const doubt = cell.leitlinien.length > 0 ? undefined : doubtOf(row.category, cell.goal);
            return doubt ? { ...cell, doubt } : cell;
        }),
    }));
}
/**
 * Lays the Leitlinien of a model out; any number of categories, goals and Leitlinien. Of the whole
 * model: a filter leaves Leitlinien out of the cells, but takes no row or column away.
 */
function layoutMatrix(model) {
    const { feed, leitlinienByCell } = model;
    const { goals, categories, leitlinien } = feed;
    const placed = new Set();
    const rows = categories.map((category) => {
        const cells = goals.map((goal) => {
            const id = `${category.id}/${goal.id}`;
            const inCell = leitlinienByCell.get(id) ?? [];
            for (const leitlinie of inCell)
                placed.add(leitlinie);
            return { id, goal, leitlinien: inCell };
        });
        return { category, cells, count: cells.reduce((sum, cell) => sum + cell.leitlinien.length, 0) };
    });
    const unassigned = leitlinien.filter((each) => !placed.has(each));
    return { columns: goals, rows: doubtful(model, rows, unassigned), unassigned };
}

export { columnsOf, filledCells, isShared, layoutMatrix };
