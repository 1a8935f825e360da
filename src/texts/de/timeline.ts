import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';

export interface TimelineStrings {
  readonly heading: string;
  /** The pieces of the lead sentence, dates already in words. */
  readonly fromTo: (first: string, last: string) => string;
  readonly including: (what: string) => string;
  readonly listedAsPlanned: (n: number) => string;
  readonly notConfirmed: (n: number) => string;
  readonly count: (n: number) => string;
  readonly decisionCount: (n: number) => string;
  readonly undated: string;
  readonly noDate: string;
  readonly unreadDate: string;
  readonly unreadKind: string;
  readonly unreadStatus: string;
  /** A date that can be none, as the data have it. */
  readonly oddDate: (text: string) => string;
  /** What was planned for a time that is over, and not reported. */
  readonly wasPlanned: string;
  readonly noKind: string;
  readonly noStatus: string;
  /** What a moment is that has no event of its own. */
  readonly momentKind: Readonly<Record<'milestone' | 'deadline', string>>;
  readonly deadline: Readonly<Record<'over' | 'ahead', string>>;
  readonly momentCount: Readonly<Record<'milestone' | 'deadline', (n: number) => string>>;
  /** What is told besides the events. */
  readonly besides: (what: string) => string;
  readonly today: (date: string) => string;
  readonly isToday: string;
  readonly currentSpan: string;
  readonly onlyDecisions: string;
  /** The way past the timeline, and where it leads. */
  readonly skip: string;
  readonly end: string;
  readonly jump: string;
  readonly views: string;
  readonly view: Readonly<Record<'list' | 'axis' | 'scale' | 'table', string>>;
  readonly legend: {
    readonly label: string;
    readonly decision: string;
    readonly other: string;
    readonly span: string;
    readonly planned: string;
  };
  readonly empty: string;
}

const events = plural('de', 'Ereignis', 'Ereignisse');

const de: TimelineStrings = {
  heading: 'Der Weg der Strategie',
  fromTo: (first, last) => `von ${first} bis ${last}`,
  including: (what) => `darunter ${what}`,
  listedAsPlanned: (n) => (n === 1 ? 'Eines ist geplant' : `${inGerman(n)} sind geplant`),
  notConfirmed: (n) => `davon ${inGerman(n)} unbestätigt`,
  count: (n) => (n === 0 ? 'keine Ereignisse' : events(n)),
  decisionCount: plural('de', 'Beschluss', 'Beschlüsse'),
  undated: 'Ohne Datum',
  noDate: 'Datum nicht angegeben',
  unreadDate: 'Datum im Feed nicht lesbar',
  unreadKind: 'Art im Feed nicht lesbar',
  unreadStatus: 'Status im Feed nicht lesbar',
  oddDate: (text) => `in den Daten: ${text}`,
  wasPlanned: 'war geplant; ob es stattfand, ist nicht bekannt',
  noKind: 'Art nicht angegeben',
  noStatus: 'Status nicht angegeben',
  momentKind: { milestone: 'Meilenstein eines Vorhabens', deadline: 'Frist' },
  deadline: {
    over: 'abgelaufen; ob eingehalten, nicht angegeben',
    ahead: 'Frist läuft',
  },
  momentCount: {
    milestone: plural('de', 'Meilenstein eines Vorhabens', 'Meilensteine von Vorhaben'),
    deadline: plural('de', 'Frist', 'Fristen'),
  },
  besides: (what) => `Dazu: ${what}.`,
  today: (date) => `Heute, ${date}`,
  isToday: 'heute',
  currentSpan: 'laufender Zeitraum',
  onlyDecisions: 'Nur Beschlüsse',
  skip: 'Zeitstrahl überspringen',
  end: 'Ende des Zeitstrahls',
  jump: 'Zu einem Jahr',
  views: 'Ansicht',
  view: { list: 'Liste', axis: 'Zeitachse', scale: 'Maßstäblich', table: 'Tabelle' },
  legend: {
    label: 'Zeichenerklärung',
    decision: 'Beschluss',
    other: 'anderes Ereignis (ohne Zusatz: Meilenstein)',
    span: 'Zeitraum',
    planned: 'geplant',
  },
  empty: 'Die Daten enthalten keine Ereignisse.',
};

export const timelineStrings = /* @__PURE__ */ translated('timeline', de);
