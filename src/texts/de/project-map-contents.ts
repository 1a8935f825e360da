import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

/** Numbers of projects that a place leads, and in which it only takes part. */
interface PartCounts {
  readonly leads: number;
  readonly partners: number;
}

export interface ContentsStrings {
  readonly leads: string;
  readonly partners: string;
  readonly jointly: (names: string) => string;
  readonly ledBy: (names: string) => string;
  readonly statusUnknown: string;
  readonly nothing: string;
  readonly more: (n: number) => string;
  readonly organisations: string;
  readonly partnersOnly: (n: number) => string;
  readonly idle: (n: number) => string;
  readonly toEntries: string;
  readonly back: string;
  readonly linkedNothing: string;
  /** Which projects of a place are linked with the selection. */
  readonly linkedPart: (linked: PartCounts, all: PartCounts) => string;
  /** The same where nobody leads them, or none of them is linked. */
  readonly linkedCount: (isLinked: boolean, n: number, of: number) => string;
  /** How many of the projects that a place leads it leads with others. */
  readonly joint: (n: number, of: number) => string;
  readonly together: (names: string) => string;
  readonly andOthers: (names: string, n: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly page: (first: string, last: string, all: string) => string;
  readonly legend: Readonly<
    Record<'chosen' | 'home' | 'linkedLead' | 'linkedPartner' | 'rest' | 'tie', string>
  >;
}

const de: ContentsStrings = {
  leads: 'Federführend bei',
  partners: 'Beteiligt an',
  jointly: (names) => `gemeinsam mit ${names}`,
  ledBy: (names) => `Federführung: ${names}`,
  statusUnknown: 'Status nicht veröffentlicht',
  nothing: 'Kein Vorhaben.',
  more: (n) => (n === 1 ? '1 weiteres Vorhaben' : `${inGerman(n)} weitere Vorhaben`),
  organisations: 'Organisationen',
  partnersOnly: (n) =>
    n === 1
      ? '1 Organisation ist beteiligt, ohne zu führen'
      : `${inGerman(n)} Organisationen sind beteiligt, ohne zu führen`,
  idle: (n) =>
    n === 1
      ? '1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.'
      : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,
  toEntries: 'Zu den Vorhaben',
  back: 'Alle anderen Organisationen',
  linkedNothing: 'Mit der Auswahl ist hier kein Vorhaben verknüpft.',
  linkedPart: ({ leads, partners }, all) =>
    `verknüpft: ${[
      leads > 0 && `${inGerman(leads)} von ${inGerman(all.leads)} federführend`,
      partners > 0 && `${inGerman(partners)} von ${inGerman(all.partners)} beteiligt`,
    ]
      .filter(Boolean)
      .join(', ')}`,
  linkedCount: (isLinked, n, of) =>
    `${isLinked ? 'verknüpft' : 'nicht verknüpft'}: ${inGerman(n)} von ${inGerman(of)}`,
  joint: (n, of) =>
    n === of
      ? `${n > 1 ? 'alle ' : ''}gemeinsam mit anderen`
      : `davon ${inGerman(n)} gemeinsam mit anderen`,
  together: (names) => `gemeinsam geführt: ${names}`,
  andOthers: (names, n) => `${names} und ${inGerman(n)} weiteren`,
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  page: (first, last, all) => `${first}–${last} von ${all}`,
  legend: {
    chosen: 'ausgewählt',
    home: 'dieses Land',
    linkedLead: 'führt ein verknüpftes Vorhaben',
    linkedPartner: 'ist an einem verknüpften beteiligt',
    rest: 'nicht verknüpft, nicht gezählt',
    tie: 'führen gemeinsam: ein Vorhaben',
  },
};

export const contentsStrings = /* @__PURE__ */ translated('project-map-contents', de);
