import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';

type Field = 'category' | 'goal' | 'keyword' | 'topic';

export interface MoreStrings {
  readonly unassigned: string;
  readonly noCategory: string;
  readonly noGoal: string;
  readonly form: string;
  readonly words: string;
  readonly field: Readonly<Record<Field, string>>;
  readonly all: Readonly<Record<Field, string>>;
  readonly reset: string;
  readonly hits: (shown: number, all: number) => string;
  readonly noHits: string;
  /** How Leitlinien come by their topics. */
  readonly topicNote: (unlinked: number) => string;
  readonly foundIn: string;
  readonly part: Readonly<
    Record<'label' | 'title' | 'number' | 'keywords' | 'summary' | 'variants', string>
  >;
  readonly legend: string;
  readonly counted: (entries: number, links: number) => string;
  readonly countedNarrowed: string;
  readonly ownOf: (own: number) => string;
  readonly scopes: string;
  /** Title of what was found beside Leitlinien. */
  readonly also: string;
  readonly noScope: string;
  readonly origins: (official: number, links: number) => string;
  readonly official: string;
  readonly editorial: string;
  readonly own: (n: number) => string;
  readonly ownShort: (n: number) => string;
  readonly entries: (n: number) => string;
  readonly noEntries: string;
}

const entries = plural('de', 'Vorhaben', 'Vorhaben');
const own = (n: number): string => `davon ${inGerman(n)} der Strategie selbst`;

const de: MoreStrings = {
  unassigned: 'Ohne Zuordnung',
  noCategory: 'ohne Handlungsebene',
  noGoal: 'ohne Ziel',
  form: 'Leitlinien durchsuchen',
  words: 'Suche in Titel, Kurzform, Nummer, Zusammenfassung, Schlagwörtern und anderen Fassungen',
  field: {
    category: 'Handlungsebene',
    goal: 'Ziel',
    keyword: 'Schlagwort',
    topic: 'Schwerpunktthema',
  },
  all: {
    category: 'alle Handlungsebenen',
    goal: 'alle Ziele',
    keyword: 'alle Schlagwörter',
    topic: 'alle Themen',
  },
  reset: 'Zurücksetzen',
  hits: (shown, all) =>
    `${inGerman(shown)} von ${all === 1 ? '1 Leitlinie' : `${inGerman(all)} Leitlinien`}`,
  noHits: 'Keine Leitlinie passt dazu. Weniger Wörter oder Filter zeigen mehr.',
  topicNote: (unlinked) =>
    `Die Strategie ordnet Leitlinien keinem Thema zu. Das Thema ergibt sich aus Vorhaben, die einer Leitlinie dienen${
      unlinked > 0
        ? `; zu ${unlinked === 1 ? '1 Leitlinie' : `${inGerman(unlinked)} Leitlinien`} ist kein solches Vorhaben bekannt`
        : ''
    }.`,
  foundIn: 'Treffer:',
  part: {
    label: 'Kurzform',
    title: 'Titel',
    number: 'Nummer',
    keywords: 'Schlagwörter',
    summary: 'Zusammenfassung',
    variants: 'andere Fassung',
  },
  legend: 'Was hier gezählt wird',
  counted: (n, links) =>
    `Gezählt ${n === 1 ? 'ist' : 'sind'} ${entries(n)} mit ${plural('de', 'Verknüpfung', 'Verknüpfungen')(links)} zu Leitlinien; ein Vorhaben kann mehreren dienen.`,
  countedNarrowed: 'Gezählt ist nur, was die Auswahl der Seite übrig lässt.',
  ownOf: (n) =>
    n === 0
      ? 'Von der Strategie selbst ist kein Vorhaben bekannt.'
      : `Von der Strategie selbst ${n === 1 ? 'ist' : 'sind'} nur ${entries(n)} bekannt.`,
  scopes: 'Zusammengezählt sind',
  also: 'Auch gefunden',
  noScope: 'Zugehörigkeit nicht veröffentlicht',
  origins: (official, links) =>
    official === 0
      ? 'Alle Verknüpfungen sind redaktionell, keine ist amtlich belegt.'
      : official === links
        ? 'Alle Verknüpfungen sind amtlich belegt.'
        : `${inGerman(official)} von ${inGerman(links)} Verknüpfungen sind amtlich belegt, die übrigen redaktionell.`,
  official: 'amtlich belegt',
  editorial: 'redaktionell zugeordnet',
  own,
  ownShort: (n) => `davon ${inGerman(n)} der Strategie`,
  entries,
  noEntries: 'kein Vorhaben bekannt',
};

export const moreStrings = /* @__PURE__ */ translated('leitlinien-matrix-more', de);
