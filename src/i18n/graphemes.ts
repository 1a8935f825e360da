/** Characters as readers see them: an emoji or a letter with its accents is one, however it is coded. */

/** Makes one where the engine has it: Firefox before 125 had none. */
const makeSegmenter = (): Intl.Segmenter | undefined =>
  'Segmenter' in Intl ? new Intl.Segmenter('de', { granularity: 'grapheme' }) : undefined;

let segmenter: { readonly made: Intl.Segmenter | undefined } | undefined;

/** Letters of Latin scripts: nothing but a mark behind them could belong to them. */
const SIMPLE = /^[\u0020-\u024f](?![\u0300-\u036f]|\u200d|\ufe0e|\ufe0f|\u20e3)/;

/** About the same without help: a sign with its marks, joined signs, flags. */
const BY_HAND = /^(?:\p{RI}{2}|[^](?:[\p{M}\p{Emoji_Modifier}]|\u200d[^])*)/u;

/** The first character of a text; empty for an empty one. */
export function firstCharacter(text: string): string {
  if (SIMPLE.test(text)) return text.charAt(0);
  segmenter ??= { made: makeSegmenter() };
  const [first] = segmenter.made?.segment(text.slice(0, 64)) ?? [];
  return first?.segment ?? BY_HAND.exec(text)?.[0] ?? '';
}

/**
 * The start of a text, cut between two characters.
 *
 * @param most how long it may be, in UTF-16 units
 */
export function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  segmenter ??= { made: makeSegmenter() };
  // What stands behind the cut decides whether it is one.
  const segments = segmenter.made?.segment(text.slice(0, most + 64));
  const cut = segments ? (segments.containing(most)?.index ?? most) : most;
  // One endless character, as of a thousand accents, is cut within, but not within a sign.
  const start = text.slice(0, cut || most);
  return start.replace(/[\uD800-\uDBFF]$/, '');
}
