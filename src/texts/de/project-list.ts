import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';
import { RELOAD } from '../reload.js';

export interface ListStrings {
  readonly heading: string;
  /** Of `n` entries, `own` were decided by the strategy itself. */
  readonly lead: (n: number, own: number) => string;
  readonly empty: string;
  readonly sortBy: string;
  /** What stands for what is not known, and what that means: in a table, and where it is left out. */
  readonly dashMeans: string;
  readonly absentMeans: string;
  readonly more: (n: number) => string;
  readonly sums: string;
  readonly search: string;
  readonly filters: string;
  readonly failed: string;
  /** `one`: whether there is a single entry in all. */
  readonly found: (n: string, all: string, one: boolean) => string;
  readonly page: (n: string, count: string) => string;
  /** After sorting by a column; `column` absent: as in the data. */
  readonly sorted: (column: string | undefined, descending: boolean) => string;
  /** On paper, where a list is too long for all of it. */
  readonly printed: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly none: string;
}

const de: ListStrings = {
  heading: 'Vorhaben und Produkte',
  lead: (n, own) =>
    `${own ? inGerman(own) : 'Keines'} von ${inGerman(n)} Vorhaben hat die Strategie selbst beschlossen. Bei jedem steht, wozu es gehört.`,
  empty: 'Die Daten enthalten keine Vorhaben.',
  sortBy: 'Sortieren nach',
  dashMeans: '„–“ heißt: nicht veröffentlicht.',
  absentMeans: 'Was bei einem Vorhaben fehlt, ist nicht veröffentlicht.',
  more: (n) => `und ${inGerman(n)} weitere`,
  sums: 'Nach Zugehörigkeit:',
  search: 'In der Liste suchen',
  filters: 'Filter und Anzeige',
  failed: `Suche und Sortierung konnten nicht geladen werden. ${RELOAD.de}`,
  found: (n, all) => (n === all ? `${n} Vorhaben` : `${n} von ${all} Vorhaben`),
  page: (n, count) => `Seite ${n} von ${count}`,
  sorted: (column, descending) =>
    column === undefined
      ? 'Reihenfolge wie in den Daten.'
      : `Sortiert nach ${column}, ${descending ? 'absteigend' : 'aufsteigend'}.`,
  printed: 'Gedruckt ist nur diese Seite der Liste.',
  pages: 'Seiten der Liste',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  none: 'Dazu passt kein Vorhaben.',
};

export const listStrings = /* @__PURE__ */ translated('project-list', de);
