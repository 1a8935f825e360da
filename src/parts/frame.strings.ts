import { catalog } from '../i18n/catalog.js';
import { plural } from '../i18n/plural.js';

export interface FrameStrings {
  readonly loading: string;
  readonly slow: string;
  readonly failed: string;
  readonly failedDetails: string;
  readonly broken: string;
  readonly retry: string;
  readonly retrying: string;
  readonly staleFeed: (date: string) => string;
  readonly staleSnapshot: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly updatedUnknown: string;
  readonly source: string;
  readonly snapshot: string;
  readonly omitted: (count: number) => string;
  readonly tools: string;
  readonly failedNarrowing: string;
}

const angaben = plural('de', 'fehlerhafte Angabe', 'fehlerhafte Angaben');

const de: FrameStrings = {
  loading: 'Die Daten werden geladen …',
  slow: 'Das Laden dauert länger als üblich.',
  failed: 'Die Daten konnten nicht geladen werden.',
  failedDetails: 'Die Einzelheiten konnten nicht geladen werden.',
  broken: 'Diese Ansicht kann gerade nicht gezeigt werden.',
  retry: 'Erneut versuchen',
  retrying: 'Es wird weiter versucht.',
  staleFeed: (date) =>
    `Neuere Daten sind gerade nicht erreichbar. Gezeigt wird der Stand vom ${date}.`,
  staleSnapshot: (date) =>
    `Die aktuellen Daten sind gerade nicht erreichbar. Gezeigt werden mitgelieferte Daten, Stand ${date}.`,
  updated: (date) => `Stand ${date}`,
  updatedUnknown: 'Stand nicht angegeben',
  source: 'Quelle',
  snapshot: 'mitgelieferte Daten',
  omitted: (count) => `${angaben(count)} im Feed ausgelassen`,
  tools: 'Zitieren, herunterladen, drucken',
  failedNarrowing: 'Ungefiltert: Gezeigt wird alles.',
};

export const frameStrings = /* @__PURE__ */ catalog(de, () => import('./frame.strings.en.js'));
