import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';

/** What is read before a visitor opens anything; the rest is in `strategy-pyramid.items.strings.ts`. */
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
  readonly measures: string;
  readonly items: string;
  readonly decision: string;
  readonly noDecision: string;
  readonly decisionUnread: string;
  readonly decisionNumber: (number: string | undefined) => string;
  readonly contradictions: string;
  readonly selected: string;
  /** What one mark of the picture stands for. */
  readonly markUnit: (n: number) => string;
  readonly asList: string;
  readonly empty: string;
}

const NUMBERS_DE = 'Null Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

const de: PyramidStrings = {
  heading: 'Aufbau der Strategie',
  summary: (layers, whole) => {
    const subject = `${NUMBERS_DE[layers] ?? inGerman(layers)} ${layers === 1 ? 'Ebene' : 'Ebenen'}`;
    return `${subject}${whole ? ': von der gemeinsamen Richtung bis zum einzelnen Vorhaben' : ''}.`;
  },
  topics: (n) => (n === 1 ? '1 Thema' : `${inGerman(n)} Themen`),
  projects: (known, total) =>
    total === undefined
      ? `${inGerman(known)} Vorhaben bekannt`
      : `${inGerman(known)} von ${inGerman(total)} Vorhaben bekannt`,
  others: (n, besides) =>
    `${besides ? `Dazu ${inGerman(n)} ${n === 1 ? 'weiterer' : 'weitere'}` : inGerman(n)} ${n === 1 ? 'Eintrag' : 'Einträge'}`,
  fromScopes: 'aus anderen Bereichen',
  moreScopes: (n) => `${inGerman(n)} weiteren`,
  measures: 'Bausteine',
  items: 'Inhalte',
  decision: 'Letzter Beschluss',
  noDecision: 'nicht angegeben',
  decisionUnread: 'Nummer im Feed nicht lesbar',
  decisionNumber: (number) => (number ? `Nr. ${number}` : 'Nummer nicht angegeben'),
  contradictions: 'Hinweis zu widersprüchlichen Angaben',
  selected: 'ausgewählt',
  markUnit: (n) => `1 Zeichen = ${inGerman(n)}`,
  asList: 'Als Liste',
  empty: 'Die Daten enthalten keine Ebenen der Strategie.',
};

export const pyramidStrings = /* @__PURE__ */ catalog('strategy-pyramid', de);
