/** Texts as the feed keeps them: what nobody sees is no part of them. */

/** Soft hyphens, zero-width blanks and marks of byte order, which people copy along from web pages. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Control signs but tab and break: XML 1.0 cannot hold them, and no spreadsheet either. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** What is no character: halves that stand alone, and codes that Unicode will never give to one. */
const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What may stand at the end of a line and is not seen there. */
const TRAILING = /[^\S\n]+(?=\n|$)/g;

/** What any of these rules is about; most texts have nothing of it. */
const SUSPECT =
  /(?![\t\n])\p{Cc}|[\u00AD\u200B\u2028\u2029\u2060\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]|[^\S\n](?:\n|$)|^\s|\n$/u;

/**
 * A text without what is not seen: control signs, soft hyphens and zero-width blanks, blanks at the end
 * of lines and round the whole; a break is `\n`. Doing it twice does nothing more.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROL, '')
    .replace(NO_CHARACTER, '')
    .replace(UNSEEN, '')
    .replace(TRAILING, '')
    .trim();
}
