/**
 * Text as it is compared in a search, the way Germans expect it: case, ß and ss, ä, ae and a do not
 * differ, accents and what nobody sees (soft hyphens, zero-width characters) do not count, and a word
 * is found by any part of two letters or more, since German joins words: "entwicklung" finds
 * "Neuentwicklung". All searches of the kit are made of these functions.
 *
 * Exactly: a word may be spelled in several ways. An ä is written ä, ae or a; an ae may be written for
 * an ä, unless a vowel or a q stands before it ("Bauelement", "Quelle"). A search word is found where
 * one of its spellings is a part of one of those of a text's word.
 */
/** A single letter is found at the start of words only: inside it would find everything. */
const INSIDE_FROM = 2;
/** Letters and digits of any script with their marks; everything else parts words. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** What is not seen: soft hyphen, zero-width blanks and joiners, marks of direction, variants. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/** Stands for an e that may be written or not: that of an umlaut. Neither a letter nor a digit. */
const MAYBE_E = '~';
const isVowel = (letter) => letter !== undefined && `aeiouyq${MAYBE_E}`.includes(letter);
/** "ae" for "ä", "oe", "ue": their e may be missing. What has been folded keeps its length. */
function foldDigraphs(letters) {
    return letters.replace(/[aou]e/g, (pair, at) => isVowel(letters[at - 1]) ? pair : pair.charAt(0) + MAYBE_E);
}
/** Letters without what does not count, in the normal form NFKD; of a word or of a part of it. */
function foldLetters(decomposed) {
    return decomposed
        .toLowerCase()
        .replace(/([aou])\u0308/g, `$1${MAYBE_E}`)
        .replace(/\p{M}/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('ς', 'σ');
}
/** The words of a search, folded. */
function toSearchWords(query) {
    const words = query.normalize('NFKD').replace(UNSEEN, '').match(WORD) ?? [];
    return words.map((word) => foldDigraphs(foldLetters(word))).filter(Boolean);
}
/** What is written as one word and as several: "IT-Planungsrat", "Bürger*innen", "Bürger:innen". */
const JOINED = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011*:_][\p{L}\p{N}\p{M}]+)+/gu;
/**
 * A text prepared for being searched: its words, folded, each behind a blank; what is joined by hyphens
 * or signs within a word also as one, since people leave these out.
 */
function foldText(text) {
    const joined = text.match(JOINED)?.map((word) => word.replace(/[-\u2010\u2011*:_]/g, '')) ?? [];
    return toSearchWords([text, ...joined].join(' '))
        .map((word) => ` ${word}`)
        .join('');
}
/** What each part of a search word finds in a folded text. */
const PARTS = {
    a: 'a~?',
    o: 'o~?',
    u: 'u~?',
    'a~': 'a(?:~?e|~)?',
    'o~': 'o(?:~?e|~)?',
    'u~': 'u(?:~?e|~)?',
    e: '[e~]',
};
/** "ä" or "ae" alone: were its e not wanted, every a would be found. */
const ONE_UMLAUT = /^[aou]~$/;
/** A folded search word as a pattern for folded texts. */
function wordPattern(word) {
    const source = ONE_UMLAUT.test(word)
        ? `${word.charAt(0)}(?:~?e|~)`
        : word.replace(/[aou]~?|e/g, (part) => PARTS[part] ?? part);
    return new RegExp(word.length < INSIDE_FROM ? ` ${source}` : source, 'gu');
}
/** Patterns of the last search words: each is tried on every record. */
const patterns = new Map();
const KEPT = 50;
function patternOf(word) {
    let pattern = patterns.get(word);
    if (!pattern) {
        if (patterns.size >= KEPT)
            patterns.clear();
        patterns.set(word, (pattern = wordPattern(word)));
    }
    pattern.lastIndex = 0;
    return pattern;
}
/** Whether a prepared text has every word of a search. */
function matchesWords(folded, words) {
    return words.every((word) => patternOf(word).test(folded));
}

export { foldDigraphs, foldLetters, foldText, matchesWords, toSearchWords, wordPattern };
