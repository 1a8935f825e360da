import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';
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
    const entries = `${number(withLand)} von ${number(projects)} ${projects === 1 ? 'Eintrag' : 'Einträgen'} ${withLand === 1 ? 'hat' : 'haben'} ein federführendes Land`;
    if (laender === 0) return `${entries}.`;
    const states = laender === 1 ? 'Land' : 'Ländern';
    return `${entries}, ${inGerman(laenderLeading)} von ${inGerman(laender)} ${states} ${laenderLeading === 1 ? 'führt' : 'führen'} mindestens einen.`;
  },
  ownNote: (own, others) => {
    const known =
      own === 1
        ? 'Als Vorhaben der Strategie ist 1 Eintrag bekannt'
        : `Als Vorhaben der Strategie sind ${own ? number(own) : 'keine'} Einträge bekannt`;
    if (others === 0) return `${known}.`;
    return `${known}; ${own ? 'die übrigen' : 'sie'} gehören zu ${others === 1 ? 'einem anderen Bereich' : `${inGerman(others)} anderen Bereichen`}.`;
  },
  empty: 'Die Daten enthalten keine Einträge.',
  laender: 'Länder',
  views: 'Darstellung',
  view: { map: 'Karte', tiles: 'Kacheln', list: 'Liste' },
  keys: 'Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.',
  mapLoading: 'Die Karte wird geladen …',
  mapFailed: `Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${RELOAD.de}`,
  viewFailed: `Die gewählte Darstellung konnte nicht geladen werden. ${RELOAD.de}`,
  beside: 'Ohne Ort auf der Karte',
  others: 'Andere Organisationen',
  unpublished: 'Federführung nicht veröffentlicht',
  noData: 'keine Daten',
  part: ({ leads, partners, note = '' }) =>
    `führt ${number(leads)}${note}, beteiligt an ${number(partners)}`,
  partOfMany: ({ leads, partners, note = '' }) =>
    `führen ${number(leads)}${note}, beteiligt an ${number(partners)} weiteren`,
  introHeading: 'Überblick',
  intro: 'Wählen Sie ein Land oder eine Stelle, um deren Einträge zu sehen.',
  linkedHeading: 'Verknüpfte Einträge',
  facts: {
    withLand: 'Mit federführendem Land',
    withoutLand: 'Nur Bund oder Organisationen führen',
    total: 'Einträge, jeder einmal gezählt',
    joint: (n) =>
      n === 1
        ? '1 Eintrag hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.'
        : `${number(n)} Einträge haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,
    scopes: 'Wozu die Einträge gehören',
    noScope: 'keine Zuordnung angegeben',
  },
  legend: {
    title: 'Legende',
    unit: (n) =>
      n === 1 ? 'Ein Kästchen = 1 Eintrag' : `Ein Kästchen = ${number(n)} Einträge, aufgerundet`,
    leads: 'federführend (fette Zahl)',
    partners: 'nur beteiligt (Zahl mit +)',
    partner: 'führt keinen Eintrag, ist aber beteiligt',
  },
};

export const projectMapStrings = /* @__PURE__ */ catalog('project-map', de);
