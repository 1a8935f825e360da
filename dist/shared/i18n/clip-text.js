import { startOf } from './graphemes.js';

/**
 * Texts that are longer than their place: the one way to shorten what a feed says. How long a text
 * may be stands here too; those of real feeds are shorter, and none of them is cut. In full a text
 * stands behind a fold (`parts/text.ts`), in the details, and in the files that visitors take along.
 */
/** Names and titles, in buttons, lists and headings. */
const NAME_LENGTH = 200;
/** Summaries, notes and other prose. */
const PROSE_LENGTH = 1200;
/** Codes, numbers, places: what stands in a line with others. */
const CODE_LENGTH = 60;
/** A mark of punctuation or a blank at the end of what is left. */
const LOOSE_END = /[\s,;:–-]+$/;
function clipText(text, most) {
    if (text === undefined)
        return undefined;
    if (text.length <= most)
        return text;
    const start = startOf(text, most);
    const blank = start.lastIndexOf(' ');
    if (blank < most / 2)
        return `${start.replace(LOOSE_END, '')}…`;
    return `${start.slice(0, blank).replace(LOOSE_END, '')} …`;
}

export { CODE_LENGTH, NAME_LENGTH, PROSE_LENGTH, clipText };
