/**
 * Text as it is compared in a search, the way Germans expect it: case, ß and ss, ä, ae and a do not
 * differ, and a word is found by its start. Words of four letters and more are found inside others,
 * too, since German joins words: "Cloud" finds "Verwaltungscloud".
 */
/** From this length on a search word is looked for inside of words, in letters. */
const INSIDE_FROM = 4;
/** Marks off letters and digits of any script; everything else parts words. */
const WORD = /[\p{L}\p{N}]+/gu;
/**
 * One word without what does not count: "Länder", "Laender" and "LANDER" are the same. Every start
 * of a word folds to a start of the folded word, so that typing on never loses a match for a while.
 */
function foldWord(word) {
    return word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ß', 'ss')
        .replace(/([aou])e/g, '$1');
}
/** The words of a search, folded. */
function toSearchWords(query) {
    return (query.normalize('NFC').match(WORD) ?? []).map(foldWord);
}
/** A text prepared for being searched: its words, folded, each behind a blank. */
function foldText(text) {
    return toSearchWords(text)
        .map((word) => ` ${word}`)
        .join('');
}
/** Whether a prepared text has every word of a search. */
function matchesWords(folded, words) {
    return words.every((word) => folded.includes(word.length < INSIDE_FROM ? ` ${word}` : word));
}

export { foldText, matchesWords, toSearchWords };
