/** Where in a document something is cited: section and page, in the words of the reader. */
import type { Citation } from '../feed/feed.types.js';
import { formatNumber } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { clipText, CODE_LENGTH } from './clip-text.js';
import { sourcesStrings } from '../texts/de/sources.js';

/** What documents number, before its number; and what stands between two numbers. */
const NUMBERED = /\p{L}+(?= \(?[\d§])/gu;

/** "Anhang 2 (6.2)" as "Annex 2 (6.2)": titles of chapters stay as they are printed. */
export function sectionWords(section: string, lang: Language): string {
  const { parts } = sourcesStrings[lang];
  return parts.get(section) ?? section.replace(NUMBERED, (word) => parts.get(word) ?? word);
}

/** Section and page of a citation, as far as they are known. */
export function placeWords({ section, page }: Citation, lang: Language): string {
  const places = [
    section && clipText(sectionWords(section, lang), CODE_LENGTH),
    page === undefined
      ? undefined
      : `${sourcesStrings[lang].page}\u{A0}${formatNumber(page, lang)}`,
  ];
  return places.filter(Boolean).join(', ');
}
