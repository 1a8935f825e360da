/** Names in narrow places: long German words may be broken there, with a hyphen. */
import type { TemplateResult } from 'lit';
import { localName, type Language, type LocalText } from '../i18n/language.js';
import { softHyphens } from '../i18n/soft-hyphens.js';
import { clipText, NAME_LENGTH } from './clip-text.js';
import { marked } from './text.js';

/**
 * A name as it is, marked where its language is another one.
 *
 * @param long from so many letters on a word may be broken
 */
export function breakable(
  { text, lang: own }: LocalText,
  around: Language,
  long?: number,
): string | TemplateResult {
  const short = clipText(text, NAME_LENGTH);
  return marked({ text: own === 'de' ? softHyphens(short, long) : short, lang: own }, around);
}

/** The name by which a record is spoken of. */
export const breakableName = (
  record: object,
  lang: Language,
  long?: number,
): string | TemplateResult => breakable(localName(record, lang), lang, long);
