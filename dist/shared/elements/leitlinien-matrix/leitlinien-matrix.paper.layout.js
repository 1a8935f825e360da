import { isShared } from './leitlinien-matrix.layout.js';

/**
 * How large the type of Anhang 1 may be so that the table stands on one page of A4 landscape. Nothing
 * is measured: the lines are counted from the letters, for a font of usual width. What fonts differ
 * in width, the style sheet evens out. Pure.
 */
/** Sizes of type in pt; the index is what the style sheet knows as `data-type`. */
const TYPE_SIZES = [9, 8.5, 8, 7.5, 7, 6.5];
/** The rows of a table, whose goals may share a column, by the texts of their entries. */
function paperRows(layout, texts) {
    return layout.rows.map(({ cells }) => {
        const entries = cells.map(({ leitlinien }) => leitlinien.map(texts));
        return isShared(layout) ? [entries.flat()] : entries;
    });
}
/** mm of a pt. */
const PT = 25.4 / 72;
/** The table's width in mm. */
const WIDTH = 273;
/** First column, space beside a text, and all space around an entry and a row, in em and pt. */
const FIRST = 15;
const BESIDE = 1.6;
const AROUND_ENTRY = 3;
const AROUND_ROW = 6;
/** Mean width of a letter in em, with what ends of lines leave free; height of a line. */
const LETTER = 0.52;
const LINE = 1.22;
function heightOf(rows, columns, size) {
    const em = size * PT;
    const width = (WIDTH - FIRST * em) / Math.max(columns, 1) - BESIDE * em;
    const perLine = Math.max(Math.floor(width / (LETTER * em)), 1);
    const lines = (texts) => texts.reduce((sum, text) => sum + Math.ceil(text.length / perLine), 0);
    const cell = (entries) => entries.reduce((sum, each) => sum + lines(each) * LINE * em + AROUND_ENTRY * PT, 0);
    const least = 2 * LINE * em;
    return rows.reduce((sum, cells) => sum + Math.max(least, ...cells.map(cell)) + AROUND_ROW * PT, 0);
}
/** The index of the largest size that fits; of the smallest, if none does: then there are pages. */
function typeFor(rows, columns, room) {
    const fitting = TYPE_SIZES.findIndex((size) => heightOf(rows, columns, size) <= room);
    return fitting < 0 ? TYPE_SIZES.length - 1 : fitting;
}

export { TYPE_SIZES, paperRows, typeFor };
