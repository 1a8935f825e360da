/** Lays the Leitlinien of a model out; any number of categories, goals and Leitlinien. */
function layoutMatrix({ feed, leitlinienByCell }) {
    const { goals, categories, leitlinien } = feed;
    const rows = categories.map((category) => {
        const cells = goals.map((goal) => {
            const id = `${category.id}/${goal.id}`;
            return { id, goal, leitlinien: leitlinienByCell.get(id) ?? [] };
        });
        return { category, cells, count: cells.reduce((sum, cell) => sum + cell.leitlinien.length, 0) };
    });
    const unassigned = leitlinien.filter(({ category, goal }) => !category || !goal);
    return { columns: goals, rows, unassigned };
}

export { layoutMatrix };
