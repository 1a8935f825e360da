import { inEnglish, inGerman } from '../../i18n/format-number.js';
import type { Language } from '../../i18n/language.js';

interface FinderStrings {
  readonly all: string;
  readonly laender: string;
  readonly others: string;
  readonly notPublished: string;
  readonly fields: string;
  readonly chips: string;
  readonly text: string;
  readonly linked: string;
  readonly remove: string;
  readonly reset: string;
  readonly perPage: string;
  readonly onlyLinked: (n: number) => string;
}

const de: FinderStrings = {
  all: 'alle',
  laender: 'Länder',
  others: 'Bund und weitere Stellen',
  notPublished: 'nicht veröffentlicht',
  fields: 'Filter und Anzeige der Liste',
  chips: 'Gefiltert nach',
  text: 'Suche',
  linked: 'Verknüpft mit',
  remove: 'Aufheben:',
  reset: 'Zurücksetzen',
  perPage: 'Einträge je Seite',
  onlyLinked: (n) =>
    n === 1
      ? 'Nur den verknüpften Eintrag zeigen'
      : `Nur die ${inGerman(n)} verknüpften Einträge zeigen`,
};

const en: FinderStrings = {
  all: 'all',
  laender: 'Länder',
  others: 'Bund and other bodies',
  notPublished: 'not published',
  fields: 'Filter and display of the list',
  chips: 'Filtered by',
  text: 'Search',
  linked: 'Linked with',
  remove: 'Remove:',
  reset: 'Reset',
  perPage: 'Entries per page',
  onlyLinked: (n) =>
    n === 1 ? 'Show only the linked entry' : `Show only the ${inEnglish(n)} linked entries`,
};

export const finderStrings: Readonly<Record<Language, FinderStrings>> = { de, en };
