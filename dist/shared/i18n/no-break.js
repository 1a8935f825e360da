/** What stays together where a line turns. */
const NO_BREAK = '\u00A0';
/** Between two parts of a line: no line begins with it. */
const DOT = `${NO_BREAK}· `;
/** Between a heading and what it is narrowed to: no line begins with it. */
const DASH = `${NO_BREAK}– `;
/**
 * Words of which no line ends between a number and its noun. Not for sentences that pages look for by their
 * text, which would not find them any more.
 */
const numbersKept = (sentence) => sentence.replace(/(\d) (?=\p{L})/gu, `$1${NO_BREAK}`);

export { DASH, DOT, numbersKept };
