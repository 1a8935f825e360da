import { catalog } from '../../i18n/catalog.js';

export interface PyramidStrings {
  readonly heading: string;
  /** `whole`: the layers reach from the umbrella strategy to the projects. */
  readonly summary: (layers: number, whole: boolean) => string;
  readonly topics: (n: number) => string;
  /** Known projects of the strategy, of how many in all where that is known. */
  readonly projects: (known: number, total: number | undefined) => string;
  /** Other entries; `besides`: after projects of the strategy. */
  readonly others: (n: number, besides: boolean) => string;
  readonly fromScopes: string;
  readonly moreScopes: (n: number) => string;
  readonly othersTitle: string;
  readonly noScope: string;
  readonly noGoal: string;
  readonly measures: string;
  readonly items: string;
  readonly linked: string;
  readonly selected: string;
  /** `names` is empty where nobody is named. */
  readonly topicLead: (names: string) => string;
  readonly lead: (names: string) => string;
  readonly asList: string;
  readonly list: string;
  readonly empty: string;
  readonly noItems: string;
  readonly quote: (text: string) => string;
}

const NUMBERS_DE = 'Null Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

const de: PyramidStrings = {
  heading: 'Aufbau der Strategie',
  summary: (layers, whole) => {
    const subject = `${NUMBERS_DE[layers] ?? layers} ${layers === 1 ? 'Ebene' : 'Ebenen'}`;
    return `${subject}${whole ? ': von der gemeinsamen Richtung bis zum einzelnen Vorhaben' : ''}.`;
  },
  topics: (n) => (n === 1 ? '1 Thema' : `${n} Themen`),
  projects: (known, total) =>
    total === undefined ? `${known} Vorhaben bekannt` : `${known} von ${total} Vorhaben bekannt`,
  others: (n, besides) =>
    `${besides ? `Dazu ${n} ${n === 1 ? 'weiterer' : 'weitere'}` : n} ${n === 1 ? 'Eintrag' : 'Einträge'}`,
  fromScopes: 'aus anderen Bereichen',
  moreScopes: (n) => `${n} weiteren`,
  othersTitle: 'Weitere Einträge',
  noScope: 'Ohne Angabe, wozu sie gehören',
  noGoal: 'Ohne Ziel',
  measures: 'Bausteine',
  items: 'Inhalte',
  linked: 'Verknüpft',
  selected: 'Ausgewählt',
  topicLead: (names) => `Themenpate: ${names || 'nicht veröffentlicht'}`,
  lead: (names) => (names ? `Federführung: ${names}` : 'Federführung nicht veröffentlicht'),
  asList: 'Als Liste',
  list: 'Die Strategie als Liste',
  empty: 'Die Daten enthalten keine Ebenen der Strategie.',
  noItems: 'Dazu enthalten die Daten keine Einträge.',
  // Some titles stand in quotation marks already.
  quote: (text) => (text.startsWith('„') ? text : `„${text}“`),
};

export const pyramidStrings = /* @__PURE__ */ catalog(
  de,
  () => import('./strategy-pyramid.strings.en.js'),
);
