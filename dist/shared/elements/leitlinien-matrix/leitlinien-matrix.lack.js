import { unreadable } from '../../describe/lost.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';

/** What is said where a field of the table is empty. */
/** By what Leitlinien have their places. */
const PLACES = [
    'leitlinien/category',
    'leitlinien/goal',
];
/**
 * The one field of a row where there are no goals: without a column for those that fit none the table
 * would have rows of different lengths.
 */
const NO_GOAL = {
    leitlinien: [],
    doubt: 'unplaced',
};
/** What is said in an empty field: of the annex only what is known. */
function emptyWords(doubt, lang) {
    const { emptyCell, noneKnown } = matrixStrings[lang];
    if (doubt === 'unread')
        return unreadable(lang);
    return doubt ? noneKnown : emptyCell;
}

export { NO_GOAL, PLACES, emptyWords };
