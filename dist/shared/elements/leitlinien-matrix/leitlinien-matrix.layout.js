/**
 * Lays the Leitlinien of a model out; any number of categories, goals and Leitlinien. Of the whole
 * model: a filter leaves Leitlinien out of the cells, but takes no row or column away.
 */
function layoutMatrix({ feed, leitlinienByCell }) {
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
    return { columns: goals, rows, unassigned: leitlinien.filter((each) => !placed.has(each)) };
}

export { layoutMatrix };
