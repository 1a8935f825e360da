import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

export interface FinderStrings {
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
  readonly inFeed: string;
  readonly direction: string;
  readonly ascending: string;
  readonly descending: string;
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
  perPage: 'Vorhaben je Seite',
  inFeed: 'wie in den Daten',
  direction: 'Reihenfolge',
  ascending: 'aufsteigend',
  descending: 'absteigend',
  onlyLinked: (n) =>
    n === 1
      ? 'Nur das verknüpfte Vorhaben zeigen'
      : `Nur die ${inGerman(n)} verknüpften Vorhaben zeigen`,
};

export const finderStrings = /* @__PURE__ */ translated('project-list-finder', de);
