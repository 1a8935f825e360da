import { catalog } from '../../i18n/catalog.js';
import { plural } from '../../i18n/plural.js';

export interface TimelineStrings {
  readonly heading: string;
  /** The pieces of the lead sentence, dates already in words. */
  readonly fromTo: (first: string, last: string) => string;
  readonly including: (what: string) => string;
  readonly listedAsPlanned: (n: number) => string;
  readonly notConfirmed: (n: number) => string;
  readonly outside: string;
  readonly count: (n: number) => string;
  readonly decisionCount: (n: number) => string;
  readonly linkedCount: (n: number) => string;
  readonly chosenInside: string;
  readonly undated: string;
  readonly noDate: string;
  readonly noKind: string;
  readonly noStatus: string;
  readonly decisionNumber: (number: string) => string;
  readonly today: (date: string) => string;
  readonly isToday: string;
  readonly currentSpan: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly onlyDecisions: string;
  readonly leftOut: (shown: number, hidden: number) => string;
  readonly asTable: string;
  readonly legend: {
    readonly label: string;
    readonly decision: string;
    readonly other: string;
    readonly span: string;
    readonly planned: string;
  };
  readonly empty: string;
  readonly emptyDecisions: string;
}

const entries = plural('Eintrag', 'Einträge');
const others = plural('weiterer Eintrag', 'weitere Einträge');

const de: TimelineStrings = {
  heading: 'Der Weg der Strategie',
  fromTo: (first, last) => `von ${first} bis ${last}`,
  including: (what) => `darunter ${what}`,
  listedAsPlanned: (n) => `Als geplant ${n === 1 ? 'ist' : 'sind'} ${n} verzeichnet`,
  notConfirmed: (n) => `davon ${n} nicht bestätigt`,
  outside: 'Weit außerhalb dieser Zeit',
  count: (n) => (n === 0 ? 'keine Einträge' : entries(n)),
  decisionCount: plural('Beschluss', 'Beschlüsse'),
  linkedCount: (n) => `${n} verknüpft`,
  chosenInside: 'Auswahl in diesem Jahr',
  undated: 'Ohne Datum',
  noDate: 'Datum nicht angegeben',
  noKind: 'Art nicht angegeben',
  noStatus: 'Status nicht angegeben',
  decisionNumber: (number) => `Beschluss ${number}`,
  today: (date) => `Heute, ${date}`,
  isToday: 'heute',
  currentSpan: 'laufender Zeitraum',
  openAll: 'Alle Jahre öffnen',
  closeAll: 'Alle Jahre schließen',
  onlyDecisions: 'Nur Beschlüsse',
  leftOut: (shown, hidden) =>
    `Gezeigt: ${de.decisionCount(shown)}. Ausgeblendet: ${others(hidden)}.`,
  asTable: 'Als Tabelle',
  legend: {
    label: 'Zeichenerklärung',
    decision: 'Beschluss',
    other: 'anderer Eintrag',
    span: 'Zeitraum',
    planned: 'geplant',
  },
  empty: 'Die Daten enthalten keine Ereignisse.',
  emptyDecisions: 'Die Daten enthalten keine Beschlüsse.',
};

export const timelineStrings = /* @__PURE__ */ catalog(
  de,
  () => import('./timeline.strings.en.js'),
);
