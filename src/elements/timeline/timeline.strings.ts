import type { Language } from '../../i18n/language.js';

/** What the lead sentence says, dates already in words. */
interface LeadNumbers {
  readonly total: number;
  readonly decisions: number;
  readonly planned: number;
  readonly unconfirmed: number;
  readonly undated: number;
  readonly outside: number;
  readonly first: string;
  readonly last: string;
}

interface TimelineStrings {
  readonly heading: string;
  readonly lead: (numbers: LeadNumbers) => string;
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
  readonly failedTable: string;
  readonly empty: string;
  readonly emptyDecisions: string;
}

const joined = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');

const de: TimelineStrings = {
  heading: 'Der Weg der Strategie',
  lead: ({ total, decisions, planned, unconfirmed, undated, outside, first, last }) =>
    joined([
      de.count(total),
      first !== '' && (first === last ? `(${first})` : `von ${first} bis ${last}`),
    ]) +
    (decisions > 0 ? `, darunter ${de.decisionCount(decisions)}` : '') +
    joined([
      '.',
      planned > 0 && `Als geplant ${planned === 1 ? 'ist 1' : `sind ${planned}`} verzeichnet`,
    ]) +
    (planned > 0 ? (unconfirmed > 0 ? `, davon ${unconfirmed} nicht bestätigt.` : '.') : '') +
    (undated > 0 ? ` Ohne Datum: ${undated}.` : '') +
    (outside > 0 ? ` Weit außerhalb dieser Zeit: ${outside}.` : ''),
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
    `Gezeigt: ${de.decisionCount(shown)}. Ausgeblendet: ${n(hidden, 'weiterer Eintrag', 'weitere Einträge')}.`,
  asTable: 'Als Tabelle',
  legend: {
    label: 'Zeichenerklärung',
    decision: 'Beschluss',
    other: 'anderer Eintrag',
    span: 'Zeitraum',
    planned: 'geplant',
  },
  failedTable: 'Die Tabelle konnte nicht geladen werden.',
  empty: 'Die Daten enthalten keine Ereignisse.',
  emptyDecisions: 'Die Daten enthalten keine Beschlüsse.',
};

const en: TimelineStrings = {
  heading: 'The path of the strategy',
  lead: ({ total, decisions, planned, unconfirmed, undated, outside, first, last }) =>
    joined([
      en.count(total),
      first !== '' && (first === last ? `(${first})` : `from ${first} to ${last}`),
    ]) +
    (decisions > 0 ? `, including ${en.decisionCount(decisions)}` : '') +
    joined(['.', planned > 0 && `${planned} ${planned === 1 ? 'is' : 'are'} listed as planned`]) +
    (planned > 0 ? (unconfirmed > 0 ? `, ${unconfirmed} of them not confirmed.` : '.') : '') +
    (undated > 0 ? ` Without date: ${undated}.` : '') +
    (outside > 0 ? ` Far outside this time: ${outside}.` : ''),
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
    `Shown: ${en.decisionCount(shown)}. Left out: ${n(hidden, 'other entry', 'other entries')}.`,
  asTable: 'As a table',
  legend: {
    label: 'Legend',
    decision: 'Decision',
    other: 'other entry',
    span: 'period',
    planned: 'planned',
  },
  failedTable: 'The table could not be loaded.',
  empty: 'The data hold no events.',
  emptyDecisions: 'The data hold no decisions.',
};

function n(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const timelineStrings: Readonly<Record<Language, TimelineStrings>> = { de, en };
