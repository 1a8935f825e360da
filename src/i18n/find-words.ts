/** Where in a text the words of a search are found: for marking them. */
import { foldDigraphs, foldLetters, wordPattern } from './fold-text.js';

/** A piece of a text, and whether it was searched for. */
export interface TextPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A character with its accents and what nobody sees behind it. */
const CLUSTER = /[^][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]*/gu;

/** A folded text with the place in the text from which each of its letters comes. */
interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** As `foldText`, letter by letter. */
function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  let isInWord = false;
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (letters: string, start: number, end: number): void => {
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
      if (letters && !isInWord) add(' ', index, index);
      add(letters, index, end);
      if (letters) isInWord = true;
      else if (!/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(part)) isInWord = false;
    }
  }
  return { folded: foldDigraphs(folded), starts, ends };
}

/** Which letters of a text belong to a hit, by their place. */
function hitsIn(text: string, words: readonly string[]): readonly boolean[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (const { 0: found, index } of folded.matchAll(wordPattern(word))) {
      const first = found.startsWith(' ') ? index + 1 : index;
      hits.fill(true, starts[first] ?? 0, ends[index + found.length - 1] ?? 0);
    }
  }
  return hits;
}

/** A text cut at the letters that were searched for. The pieces together are the text. */
export function markWords(text: string, words: readonly string[]): readonly TextPiece[] {
  if (!text) return [];
  const hits = hitsIn(text, words);
  const pieces: TextPiece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && hits[at] === hits[start]) continue;
    pieces.push({ text: text.slice(start, at), isHit: hits[start] === true });
    start = at;
  }
  return pieces;
}
