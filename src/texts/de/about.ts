import type { About } from '../../feed/feed.types.js';
import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

/** The parts of the widget, in their order. */
export type SectionName =
  | 'summary'
  | 'decides'
  | 'implements'
  | 'others'
  | 'legal'
  | 'outlook'
  | 'contacts'
  | 'glossary'
  | 'cited';

/** Levels of law. */
export type LegalLevel = NonNullable<NonNullable<About['legal']>[number]['level']>;
/** What has become of a step. */
export type StepStatus = NonNullable<NonNullable<About['outlook']>[number]['status']>;

export interface AboutStrings {
  readonly heading: string;
  readonly empty: string;
  readonly unreadable: string;
  /** Under the heading where a page is about one Land. */
  readonly ofAll: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  /** What the data hold nothing for: names of sections as a list. */
  readonly without: (sections: string) => string;
  readonly preamble: string;
  readonly roles: string;
  readonly tasks: string;
  readonly decisions: string;
  readonly rule: string;
  readonly binds: string;
  readonly noActor: string;
  readonly level: Readonly<Record<LegalLevel, string>>;
  readonly noLevel: string;
  readonly planned: string;
  readonly status: string;
  readonly stepStatus: Readonly<Record<StepStatus, string>>;
  readonly noStatus: string;
  readonly footnote: (number: string) => string;
  readonly mail: string;
  /** What of it can be chosen. */
  readonly about: string;
  readonly source: string;
  /** One sentence on a section; lists are ready to be put into it. */
  readonly gist: {
    readonly duties: (name: string, titles: string) => string;
    readonly decisions: (count: number) => string;
    readonly legal: (count: number, levels: string) => string;
    /** `statuses`: how many of each, as a list; where `isOne`, the only one; empty where none is known. */
    readonly outlook: (count: number, statuses: string, isOne: boolean) => string;
    readonly ofStatus: (count: number, status: string) => string;
    readonly glossary: (count: number, first: string, last: string) => string;
    readonly cited: (count: number) => string;
  };
  readonly saveGlossary: string;
  /** Of the table of terms. */
  readonly columns: readonly string[];
  /** Of a folded section: what is chosen, or linked with it, stands in it. */
  readonly holds: Readonly<Record<'selected' | 'linked', string>>;
}

const decisions = plural('de', 'Art der Entscheidung', 'Arten der Entscheidung');
const rules = plural('de', 'Grundlage', 'Grundlagen');
const steps = plural('de', 'Schritt', 'Schritte');
const terms = plural('de', 'Begriff', 'Begriffe');
const papers = plural('de', 'Dokument', 'Dokumente');

const de: AboutStrings = {
  heading: 'Die Strategie und wer dahintersteht',
  empty: 'Die Daten sagen nichts über die Strategie selbst.',
  unreadable: 'Was die Daten über die Strategie selbst sagen, war im Feed nicht lesbar.',
  ofAll: 'Diese Angaben gelten für alle Länder gemeinsam.',
  sections: {
    summary: 'Worum es geht',
    decides: 'Wer entscheidet',
    implements: 'Wer umsetzt',
    others: 'Weitere Stellen',
    legal: 'Rechtsrahmen',
    outlook: 'Nächste Schritte und was daraus wurde',
    contacts: 'Ansprechstellen',
    glossary: 'Begriffe',
    cited: 'Was die Strategie zitiert',
  },
  without: (sections) => `Dazu enthalten die Daten nichts: ${sections}.`,
  preamble: 'Präambel',
  roles: 'Rollen in der Strategie',
  tasks: 'Aufgaben',
  decisions: 'Arten der Entscheidung',
  rule: 'Zustandekommen',
  binds: 'Wen es bindet',
  noActor: 'Stelle nicht veröffentlicht',
  level: {
    eu: 'Europäische Union',
    constitution: 'Grundgesetz',
    treaty: 'Staatsvertrag',
    federal: 'Bundesrecht',
    land: 'Landesrecht',
  },
  noLevel: 'Ebene nicht veröffentlicht',
  planned: 'Geplant',
  status: 'Stand',
  stepStatus: { done: 'erfolgt', planned: 'geplant', unconfirmed: 'nicht bestätigt' },
  noStatus: 'nicht veröffentlicht',
  footnote: (number) => `Fußnote ${number}`,
  mail: 'E-Mail',
  about: 'Dazu',
  source: 'Quelle:',
  gist: {
    duties: (name, titles) => `${name}: ${titles}.`,
    decisions: (count) => `${decisions(count)}.`,
    legal: (count, levels) => `${rules(count)}: ${levels}.`,
    outlook: (count, statuses, isOne) => {
      if (!statuses) return `${steps(count)}.`;
      return isOne && count > 1
        ? `${steps(count)}, alle ${statuses}.`
        : `${steps(count)}: ${statuses}.`;
    },
    ofStatus: (count, status) => `${inGerman(count)} ${status}`,
    glossary: (count, first, last) =>
      count > 1 ? `${terms(count)} von „${first}“ bis „${last}“.` : `${terms(count)}: „${first}“.`,
    cited: (count) => `${papers(count)} aus den Fußnoten der Strategie.`,
  },
  saveGlossary: 'Begriffe als CSV speichern',
  columns: ['Begriff', 'Langform', 'Erklärung', 'Hinweis', 'Quellen'],
  holds: { selected: 'enthält das Gewählte', linked: 'enthält Verknüpftes' },
};

export const aboutStrings = /* @__PURE__ */ translated('about', de);
