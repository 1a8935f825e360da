import { inEnglish, inGerman } from '../../i18n/format-number.js';
import type { Language } from '../../i18n/language.js';

interface StaticStrings {
  readonly wording: string;
  readonly variants: string;
  readonly keywords: string;
  readonly where: string;
  readonly section: (number: string) => string;
  readonly page: (page: number) => string;
  readonly noPage: string;
  readonly pageUnread: string;
  readonly notes: string;
  readonly sources: string;
  readonly short: string;
  readonly noSource: string;
}

/** Texts of the static form, which are fetched with it. */
export const matrixStaticStrings: Readonly<Record<Language, StaticStrings>> = {
  de: {
    wording: 'Wortlaut',
    variants: 'So steht es wo',
    keywords: 'Stichworte',
    where: 'Fundstelle',
    section: (number) => `Abschnitt ${number}`,
    page: (page) => `Seite ${inGerman(page)}`,
    noPage: 'Seite nicht angegeben',
    pageUnread: 'Seite im Feed nicht lesbar',
    notes: 'Hinweise',
    sources: 'Quellen',
    short: 'Kurzform in Anhang 1',
    noSource: 'ohne Quelle',
  },
  en: {
    wording: 'Wording',
    variants: 'Wordings by source',
    keywords: 'Keywords',
    where: 'Place',
    section: (number) => `section ${number}`,
    page: (page) => `page ${inEnglish(page)}`,
    noPage: 'page not stated',
    pageUnread: 'page not readable in the feed',
    notes: 'Notes',
    sources: 'Sources',
    short: 'Short form in Annex 1',
    noSource: 'no source',
  },
};
