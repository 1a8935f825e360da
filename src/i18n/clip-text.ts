/**
 * Texts that are longer than their place: the one way to shorten what a feed says. How long a text
 * may be stands here too; those of real feeds are shorter, and none of them is cut. In full a text
 * stands behind a fold (`parts/text.ts`), in the details, and in the files that visitors take along.
 */
import { startOf } from './graphemes.js';

/** Names and titles, in buttons, lists and headings. */
export const NAME_LENGTH = 200;
/** Summaries, notes and other prose. */
export const PROSE_LENGTH = 1200;
/** Codes, numbers, places: what stands in a line with others. */
export const CODE_LENGTH = 60;

/** A mark of punctuation or a blank at the end of what is left. */
const LOOSE_END = /[\s,;:–-]+$/;

/**
 * A text cut behind a word, with an ellipsis, where it is longer than `most` UTF-16 units; one endless
 * word is cut within, but never within a character.
 */
export function clipText(text: string, most: number): string;
export function clipText(text: string | undefined, most: number): string | undefined;
export function clipText(text: string | undefined, most: number): string | undefined {
  if (text === undefined) return undefined;
  if (text.length <= most) return text;
  const start = startOf(text, most);
  const blank = start.lastIndexOf(' ');
  if (blank < most / 2) return `${start.replace(LOOSE_END, '')}…`;
  return `${start.slice(0, blank).replace(LOOSE_END, '')} …`;
}
