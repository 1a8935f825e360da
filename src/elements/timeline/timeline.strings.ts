import type { Language } from '../../i18n/language.js';

interface TimelineStrings {
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

const de: TimelineStrings = {
  heading: 'Der Weg der Strategie',
  fromTo: (first, last) => `von ${first} bis ${last}`,
  including: (what) => `darunter ${what}`,
  listedAsPlanned: (n) => `Als geplant ${n === 1 ? 'ist' : 'sind'} ${n} verzeichnet`,
  notConfirmed: (n) => `davon ${n} nicht bestätigt`,
  outside: 'Weit außerhalb dieser Zeit',
  count: (n) => (n === 0 ? 'keine Einträge' : n === 1 ? '1 Eintrag' : `${n} Einträge`),
  decisionCount: (n) => (n === 1 ? '1 Beschluss' : `${n} Beschlüsse`),
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
    `Gezeigt: ${de.decisionCount(shown)}. Ausgeblendet: ${hidden} ${hidden === 1 ? 'weiterer Eintrag' : 'weitere Einträge'}.`,
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

const en: TimelineStrings = {
  heading: 'The path of the strategy',
  fromTo: (first, last) => `from ${first} to ${last}`,
  including: (what) => `including ${what}`,
  listedAsPlanned: (n) => `${n} ${n === 1 ? 'is' : 'are'} listed as planned`,
  notConfirmed: (n) => `${n} of them not confirmed`,
  outside: 'Far outside this time',
  count: (n) => (n === 0 ? 'no entries' : n === 1 ? '1 entry' : `${n} entries`),
  decisionCount: (n) => (n === 1 ? '1 decision' : `${n} decisions`),
  linkedCount: (n) => `${n} linked`,
  chosenInside: 'selected in this year',
  undated: 'Without date',
  noDate: 'Date not stated',
  noKind: 'Kind not stated',
  noStatus: 'Status not stated',
  decisionNumber: (number) => `Decision ${number}`,
  today: (date) => `Today, ${date}`,
  isToday: 'today',
  currentSpan: 'current period',
  openAll: 'Open all years',
  closeAll: 'Close all years',
  onlyDecisions: 'Decisions only',
  leftOut: (shown, hidden) =>
    `Shown: ${en.decisionCount(shown)}. Left out: ${hidden} other ${hidden === 1 ? 'entry' : 'entries'}.`,
  asTable: 'As a table',
  legend: {
    label: 'Legend',
    decision: 'Decision',
    other: 'other entry',
    span: 'period',
    planned: 'planned',
  },
  empty: 'The data hold no events.',
  emptyDecisions: 'The data hold no decisions.',
};

export const timelineStrings: Readonly<Record<Language, TimelineStrings>> = { de, en };
