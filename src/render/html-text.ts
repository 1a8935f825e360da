/**
 * Text as HTML allows it: every text of a feed that is written as HTML goes through here. Signs for private
 * use stay, since a page may have a font for them.
 */

/** Control characters that part words; a form feed is none of XML. */
const BLANKS = /[\v\f\u0085]/g;
/** What HTML forbids, and nobody sees: the other control characters, and code points that are no characters. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
/** One half of a character that takes two. */
const HALVES = /\p{Cs}/gu;
/** Where a text begins with what belongs to the sign before it, an accent or the second part of a syllable. */
const LOOSE = /(^|[>"])(?=[\p{M}\u1160-\u11FF])/gu;

/**
 * Markup, or a text, without what no document may have. An accent at the beginning of a text stands on a
 * blank, as Unicode wants it: else it would belong to the tag. And what can be written in two ways is
 * written in one (Normalization Form C).
 */
export function htmlText(text: string): string {
  return text
    .replace(BLANKS, ' ')
    .replace(FORBIDDEN, '')
    .replace(HALVES, '\uFFFD')
    .replace(LOOSE, '$1\u00A0')
    .normalize('NFC');
}
