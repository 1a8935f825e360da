import { inGerman } from '../../i18n/format-number.js';
import { inGermanWords } from '../../i18n/number-words.js';
import { translated } from '../translated.js';
import { formatNumber } from '../../i18n/format.js';
import type { ProjectTotals } from '../../model/model.types.js';
import { RELOAD } from '../reload.js';

/** Numbers of projects as text, ready to be put into a sentence. */
export interface Counts {
  readonly leads: number;
  readonly partners: number;
  /** Said of the leads, in brackets with a space before them. */
  readonly note?: string;
}

export interface ProjectMapStrings {
  readonly heading: string;
  readonly lead: (totals: ProjectTotals) => string;
  readonly ownNote: (own: number, otherScopes: number) => string;
  readonly empty: string;
  /** Under a filter, or for one Land. */
  readonly laender: string;
  readonly views: string;
  readonly view: Readonly<Record<'map' | 'tiles' | 'list', string>>;
  readonly keys: string;
  readonly mapLoading: string;
  readonly mapFailed: string;
  readonly viewFailed: string;
  readonly beside: string;
  readonly others: string;
  readonly unpublished: string;
  readonly noData: string;
  /** What a place does, after its name: "führt 8, beteiligt an 3". */
  readonly part: (counts: Counts) => string;
  readonly partOfMany: (counts: Counts) => string;
  readonly intro: string;
  /** The same with the keys, where there is no panel beside the picture. */
  readonly hint: string;
  readonly introHeading: string;
  readonly linkedHeading: string;
  readonly facts: {
    readonly withLand: string;
    readonly withoutLand: string;
    readonly total: string;
    readonly joint: (n: number) => string;
    readonly scopes: string;
    readonly noScope: string;
  };
  readonly legend: Readonly<Record<'title' | 'leads' | 'partners' | 'partner', string>> & {
    /** How many entries a square stands for. */
    readonly unit: (n: number) => string;
  };
}

const number = (n: number): string => formatNumber(n, 'de');

const de: ProjectMapStrings = {
  heading: 'Wer führt was?',
  lead: ({ projects, withLand, laender, laenderLeading }) => {
    const entries = `Bei ${number(withLand)} von ${number(projects)} Vorhaben führt ein Land`;
    if (laender === 0) return `${entries}.`;
    const states = laender === 1 ? 'Land' : 'Länder';
    return `${entries}; ${inGerman(laenderLeading)} der ${inGerman(laender)} ${states} ${laenderLeading === 1 ? 'ist' : 'sind'} federführend.`;
  },
  ownNote: (own, others) => {
    const known =
      own === 1
        ? 'Von der Strategie selbst ist 1 Vorhaben bekannt'
        : `Von der Strategie selbst sind ${own ? number(own) : 'keine'} Vorhaben bekannt`;
    if (others === 0) return `${known}.`;
    return `${known}; ${own ? 'die übrigen' : 'sie'} gehören zu ${others === 1 ? 'einem anderen Bereich' : `${inGermanWords(others)} anderen Bereichen`}.`;
  },
  empty: 'Die Daten enthalten keine Vorhaben.',
  laender: 'Länder',
  views: 'Ansicht',
  view: { map: 'Karte', tiles: 'Kacheln', list: 'Liste' },
  keys: 'Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.',
  mapLoading: 'Die Karte wird geladen …',
  mapFailed: `Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${RELOAD.de}`,
  viewFailed: `Die gewählte Ansicht konnte nicht geladen werden. ${RELOAD.de}`,
  beside: 'Ohne Ort auf der Karte',
  others: 'Andere Organisationen',
  unpublished: 'Federführung nicht veröffentlicht',
  noData: 'keine Daten',
  part: ({ leads, partners, note = '' }) =>
    `führt ${leads === 0 ? 'kein Vorhaben' : number(leads)}${note}, beteiligt an ${number(partners)}`,
  partOfMany: ({ leads, partners, note = '' }) =>
    `führen ${number(leads)}${note}, beteiligt an ${number(partners)} weiteren`,
  introHeading: 'Überblick',
  intro: 'Wählen Sie ein Land oder eine Stelle, um deren Vorhaben zu sehen.',
  hint: 'Wählen Sie ein Land, um dessen Vorhaben zu sehen; die Pfeiltasten führen von Land zu Land.',
  linkedHeading: 'Verknüpfte Vorhaben',
  facts: {
    withLand: 'Mit federführendem Land',
    withoutLand: 'Unter Federführung von Bund oder anderen Stellen',
    total: 'Insgesamt (ohne Doppelzählung)',
    joint: (n) =>
      n === 1
        ? '1 Vorhaben hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.'
        : `${number(n)} Vorhaben haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,
    scopes: 'Wozu die Vorhaben gehören',
    noScope: 'Zugehörigkeit nicht veröffentlicht',
  },
  legend: {
    title: 'Zeichenerklärung',
    unit: (n) =>
      n === 1 ? 'Ein Kästchen = 1 Vorhaben' : `Ein Kästchen = ${number(n)} Vorhaben, aufgerundet`,
    leads: 'federführend (fette Zahl)',
    partners: 'nur beteiligt (Zahl mit +)',
    partner: 'führt kein Vorhaben, ist aber beteiligt',
  },
};

export const projectMapStrings = /* @__PURE__ */ translated('project-map', de);
