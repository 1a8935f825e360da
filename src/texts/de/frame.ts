import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';
import { RELOAD } from '../reload.js';

export interface FrameStrings {
  readonly loading: string;
  readonly slow: string;
  readonly failed: string;
  readonly failedDetails: string;
  readonly broken: string;
  readonly retry: string;
  readonly retrying: string;
  /** That another attempt went well, for screen readers. */
  readonly retried: string;
  readonly staleFeed: (date: string) => string;
  readonly staleSnapshot: (date: string) => string;
  /** Where the data do not say of when they are: when they were loaded. */
  readonly staleUndated: (day: string) => string;
  readonly updated: (date: string) => string;
  readonly updatedUnknown: string;
  readonly source: string;
  readonly licence: string;
  readonly snapshot: string;
  readonly updatedUnreadable: string;
  /** Records that were left out, values that could not be used, lists that cannot be read. */
  readonly omitted: (records: number, values: number, lists: number) => string;
  readonly tools: string;
  readonly failedNarrowing: string;
  /** Whose words simple texts are; empty where there are none. */
  readonly simpleWords: string;
}

const eintraege = plural('de', 'fehlerhafter Eintrag', 'fehlerhafte Einträge');
const listen = plural('de', 'Liste ist nicht lesbar', 'Listen sind nicht lesbar');
const angaben = plural('de', 'fehlerhafte Angabe', 'fehlerhafte Angaben');

const de: FrameStrings = {
  loading: 'Die Daten werden geladen …',
  slow: 'Das Laden dauert länger als üblich.',
  failed: 'Die Daten konnten nicht geladen werden.',
  failedDetails: `Die Einzelheiten konnten nicht geladen werden. ${RELOAD.de}`,
  broken: `Diese Ansicht kann gerade nicht gezeigt werden. ${RELOAD.de}`,
  retry: 'Erneut versuchen',
  retrying: 'Es wird weiter versucht.',
  retried: 'Die aktuellen Daten sind geladen.',
  staleFeed: (date) =>
    `Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom ${date}.`,
  staleSnapshot: (date) =>
    `Die aktuellen Daten sind gerade nicht erreichbar. Sie sehen den Datenstand aus dem Programmpaket vom ${date}.`,
  staleUndated: (day) =>
    `Neuere Daten sind gerade nicht erreichbar. Gezeigt wird, was am ${day} geladen wurde.`,
  updated: (date) => `Stand ${date}`,
  updatedUnknown: 'Stand nicht angegeben',
  source: 'Zusammenstellung',
  licence: 'Lizenz',
  snapshot: 'Datenstand aus dem Programmpaket',
  updatedUnreadable: 'Stand nicht lesbar',
  omitted: (records, values, lists) => {
    const left = [records > 0 && eintraege(records), values > 0 && angaben(values)].filter(Boolean);
    const isOne = records + values === 1;
    const leftOut =
      left.length > 0 && `${left.join(' und ')} ${isOne ? 'wurde' : 'wurden'} weggelassen`;
    return [lists > 0 && listen(lists), leftOut].filter(Boolean).join('; ');
  },
  tools: 'Zitieren, herunterladen, drucken',
  failedNarrowing: `Der Filter ließ sich nicht laden. Sie sehen alles. ${RELOAD.de}`,
  simpleWords: '',
};

export const frameStrings = /* @__PURE__ */ translated('frame', de);
