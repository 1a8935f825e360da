import { plural } from '../../i18n/plural.js';
import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';
import { RELOAD } from '../reload.js';

export interface ListStrings {
  readonly heading: string;
  /** Of `n` entries, `own` were decided by the strategy itself. */
  readonly lead: (n: number, own: number) => string;
  readonly empty: string;
  readonly sortBy: string;
  readonly noLead: string;
  readonly more: (n: number) => string;
  readonly sums: string;
  readonly search: string;
  readonly filters: string;
  readonly failed: string;
  /** `one`: whether there is a single entry in all. */
  readonly found: (n: string, all: string, one: boolean) => string;
  readonly page: (n: string, count: string) => string;
  /** On paper, where a list is too long for all of it. */
  readonly printed: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly none: string;
}

const de: ListStrings = {
  heading: 'Einträge und Vorhaben',
  lead: (n, own) =>
    `${own ? inGerman(own) : 'Keiner'} von ${plural('de', 'Eintrag', 'Einträgen')(n)} ${own > 1 ? 'sind' : 'ist ein'} Vorhaben der Strategie selbst. Wozu jeder gehört, steht dabei.`,
  empty: 'Die Daten enthalten keine Einträge.',
  sortBy: 'Sortieren nach',
  noLead: 'Federführung nicht veröffentlicht',
  more: (n) => `und ${inGerman(n)} weitere`,
  sums: 'Nach Zugehörigkeit:',
  search: 'In der Liste suchen',
  filters: 'Filter und Anzeige',
  failed: `Suche und Sortierung konnten nicht geladen werden. ${RELOAD.de}`,
  found: (n, all, one) =>
    n === all
      ? `${n} ${one ? 'Eintrag' : 'Einträge'}`
      : `${n} von ${all} ${one ? 'Eintrag' : 'Einträgen'}`,
  page: (n, count) => `Seite ${n} von ${count}`,
  printed: 'Gedruckt ist nur diese Seite der Liste.',
  pages: 'Seiten der Liste',
  previous: 'Vorige',
  next: 'Nächste',
  none: 'Dazu passt kein Eintrag.',
};

export const listStrings = /* @__PURE__ */ catalog('project-list', de);
