/** Texts that are longer than their place. */

/** A mark of punctuation, a blank, or half a character at the end of what is left. */
const LOOSE_END = /[\s,;:–-]+$|[\uD800-\uDBFF]$/;

/**
 * A text cut behind a word, with an ellipsis, where it is longer than `most` characters; one endless
 * word is cut within.
 */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const blank = start.lastIndexOf(' ');
  if (blank < most / 2) return `${start.replace(LOOSE_END, '')}…`;
  return `${start.slice(0, blank).replace(LOOSE_END, '')} …`;
}
