import { wordPattern, foldLetters, foldDigraphs } from './fold-text.js';

/** Where in a text the words of a search are found: for marking them. */
/** A character with its accents and what nobody sees behind it. */
const CLUSTER = /[^][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]*/gu;
/** As `foldText`, letter by letter. */
function foldWithPlaces(text) {
    let folded = '';
    let isInWord = false;
    const starts = [];
    const ends = [];
    const add = (letters, start, end) => {
        folded += letters;
        for (const _ of letters.split('')) {
            starts.push(start);
            ends.push(end);
        }
    };
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
        const end = index + cluster.length;
        // One sign may stand for several letters, and for a blank between them.
        for (const part of cluster.normalize('NFKD').match(/[\p{L}\p{N}\p{M}]+|[^]/gu) ?? []) {
            const letters = /^[\p{L}\p{N}\p{M}]/u.test(part) ? foldLetters(part) : '';
            if (letters && !isInWord)
                add(' ', index, index);
            add(letters, index, end);
            if (letters)
                isInWord = true;
            else if (!/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(part))
                isInWord = false;
        }
    }
    return { folded: foldDigraphs(folded), starts, ends };
}
/** Which letters of a text belong to a hit, by their place. */
function hitsIn(text, words) {
    const { folded, starts, ends } = foldWithPlaces(text);
    const hits = new Array(text.length).fill(false);
    for (const word of words) {
        for (const { 0: found, index } of folded.matchAll(wordPattern(word))) {
            const first = found.startsWith(' ') ? index + 1 : index;
            hits.fill(true, starts[first] ?? 0, ends[index + found.length - 1] ?? 0);
        }
    }
    return hits;
}
/** A text cut at the letters that were searched for. The pieces together are the text. */
function markWords(text, words) {
    if (!text)
        return [];
    const hits = hitsIn(text, words);
    const pieces = [];
    let start = 0;
    for (let at = 1; at <= text.length; at += 1) {
        if (at < text.length && hits[at] === hits[start])
            continue;
        pieces.push({ text: text.slice(start, at), isHit: hits[start] === true });
        start = at;
    }
    return pieces;
}

export { markWords };
