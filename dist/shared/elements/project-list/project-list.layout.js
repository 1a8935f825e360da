import { projectColumns, sparseFields, describeProject } from '../../describe/project.js';

/** The list of projects: columns, order, what is picked, pages, sums. Data in, data out; pure. */
/** All of them, in the order in which they stand. */
const COLUMNS = projectColumns.flatMap(({ field, below }) => [
    field,
    ...below,
]);
/** A field that few have is worth a column where at least this part of the shown rows has it. */
const WORTH_A_COLUMN = 1 / 3;
/** The columns for the projects that are shown: five, and those of sparse fields which are worth it. */
function columnsFor(model, projects) {
    const telling = { model, lang: 'de' };
    const has = (field) => {
        const known = projects.filter((each) => describeProject(each, field, telling).value).length;
        return known > 0 && known >= projects.length * WORTH_A_COLUMN;
    };
    const own = sparseFields.filter(has);
    return projectColumns.flatMap(({ field, below }) => [
        { field, below: below.filter((each) => !own.includes(each)) },
        ...below.filter((each) => own.includes(each)).map((each) => ({ field: each, below: [] })),
    ]);
}
/** Whether a feed says of subject areas anything at all, readably or not. */
const hasAreas = ({ feed, isCut }) => feed.areas.length > 0 || isCut('areas');
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

export { COLUMNS, NO_PICKS, columnsFor, hasAreas, nextOrder, pageAt, pageOf, scopeSums };
