import { projectColumns } from '../../describe/project.js';

/** The list of projects: columns, order, what is picked, pages, sums. Data in, data out; pure. */
/** The columns, in the order in which they stand. */
const COLUMNS = projectColumns;
/** Whether a feed says of subject areas anything at all, readably or not. */
const hasAreas = ({ feed, isCut }) => feed.areas.length > 0 || isCut('areas');
/** The columns for a strategy: that of the subject areas stands only where there are any. */
const columnsOf = (model) => hasAreas(model) ? COLUMNS : COLUMNS.filter((column) => column !== 'areas');
/** The order after a visitor has used the head of a column: up, down, and as in the data again. */
function nextOrder(order, column) {
    if (order?.column !== column)
        return { column, descending: false };
    return order.descending ? undefined : { column, descending: true };
}
/** Nothing is picked. */
const NO_PICKS = { text: '' };
/** A page; a number outside of what there is leads to the nearest page. */
function pageOf(all, wanted, size) {
    const count = Math.max(1, Math.ceil(all.length / size));
    const number = Math.min(Math.max(1, wanted), count);
    return { items: all.slice((number - 1) * size, number * size), number, count };
}
/** The number of the page on which the entry at `index` stands; 1 where it stands on none. */
function pageAt(index, size) {
    return Math.max(0, Math.floor(index / size)) + 1;
}
/** The sums per scope, in the order of the feed, those without one last: never one sum over all. */
function scopeSums({ feed }, projects) {
    const counts = new Map();
    for (const { scope } of projects)
        counts.set(scope, (counts.get(scope) ?? 0) + 1);
    return [...feed.scopes.map(({ id }) => id), undefined].flatMap((scope) => {
        const count = counts.get(scope) ?? 0;
        return count > 0 ? [{ scope, count }] : [];
    });
}

export { COLUMNS, NO_PICKS, columnsOf, hasAreas, nextOrder, pageAt, pageOf, scopeSums };
