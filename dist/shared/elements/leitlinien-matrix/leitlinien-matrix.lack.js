import { terms } from '../../texts/de/terms.js';
import { unreadable, told } from '../../describe/lost.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';

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
/** "Ziel im Feed nicht lesbar", for what was lost of its place. */
function lostPlace(telling, leitlinie) {
    const lost = (key) => {
        const words = told(telling, leitlinie, key);
        return words && leitlinie[key] === undefined
            ? `${terms[telling.lang].type[key]} ${words}`
            : undefined;
    };
    return { category: lost('category'), goal: lost('goal') };
}

export { NO_GOAL, PLACES, emptyWords, lostPlace };
