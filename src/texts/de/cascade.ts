import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import type { LevelName } from '../../model/cascade-levels.js';
import { translated } from '../translated.js';
import { counts } from './counts.js';

/** How many entries have a place in which column; a number is absent where the column is not shown. */
export interface CascadeNumbers {
  readonly entries: number;
  readonly leitlinie?: number;
  readonly topic?: number;
  readonly lead?: number;
}

/** Where something has no place, and why. */
export interface NoPlace {
  readonly level: LevelName;
  readonly count: number;
  /** Those of them whose place could not be read. */
  readonly lost: number;
}

export interface CascadeStrings {
  readonly heading: string;
  readonly empty: string;
  readonly lead: (numbers: CascadeNumbers) => string;
  /** How the assignments are known, where there are any. */
  readonly origins: (official: number, editorial: number) => string;
  /** What is left without the editors' assignments. */
  readonly onlyOfficialLead: (numbers: CascadeNumbers, hidden: number) => string;
  readonly leitlinienLeft: (count: number) => string;
  readonly onlyOfficial: string;
  readonly views: string;
  readonly view: Readonly<Record<'picture' | 'list', string>>;
  readonly picture: string;
  readonly hint: string;
  readonly widths: string;
  /** Heads of columns, and what one thing of them is. */
  readonly column: Readonly<Record<LevelName, string>>;
  readonly one: Readonly<Record<LevelName, string>>;
  readonly none: (where: NoPlace) => string;
  /** Things that no entry reaches, as far as the entries could be read. */
  readonly idle: (things: string, isPartial: boolean) => string;
  readonly noEntries: string;
  /** What is left of a column, or of a group. */
  readonly rest: (level: LevelName, count: number) => string;
  readonly joint: string;
  readonly noLead: string;
  readonly noTopic: string;
  readonly legend: Readonly<Record<'label' | 'official' | 'editorial' | 'none', string>>;
  /** What stands folded below a thing. */
  readonly fold: (entries: number, editorial: number) => string;
  readonly unknownLevels: (words: string, known: string) => string;
}

const entries = counts.de.project;

/** "von 3 Vorhaben" */
const ofEntries = plural('de', 'Vorhaben', 'Vorhaben');

const NO_PLACE: Readonly<Record<LevelName, string>> = {
  goal: 'Zuordnung zu einem Ziel',
  leitlinie: 'Zuordnung',
  topic: 'Zuordnung',
  project: 'Vorhaben',
  lead: 'Federführung',
};

function placed({ leitlinie, topic, lead }: CascadeNumbers): string {
  return [
    leitlinie === undefined ? '' : `${inGerman(leitlinie)} mit Leitlinie`,
    topic === undefined ? '' : `${inGerman(topic)} mit Schwerpunktthema`,
    lead === undefined ? '' : `${inGerman(lead)} mit Federführung`,
  ]
    .filter(Boolean)
    .join(', ');
}

const REST: Readonly<Record<LevelName, readonly [one: string, many: string]>> = {
  goal: ['weiteres Ziel', 'weitere Ziele'],
  leitlinie: ['weitere Leitlinie', 'weitere Leitlinien'],
  topic: ['weiteres Thema', 'weitere Themen'],
  project: ['weiteres Vorhaben', 'weitere Vorhaben'],
  lead: ['weitere Stelle', 'weitere Stellen'],
};

const de: CascadeStrings = {
  heading: 'Vom Ziel zur Umsetzung',
  empty: 'Die Daten enthalten weder Ziele noch Vorhaben.',
  lead: (numbers) => {
    const what = placed(numbers);
    return `${entries(numbers.entries)}${what && `: ${what}`}.`;
  },
  origins: (official, editorial) => {
    if (editorial === 0) return 'Alle Zuordnungen zu Leitlinien und Themen sind amtlich.';
    if (official === 0) {
      return 'Die Zuordnungen zu Leitlinien und Themen stammen alle von der Redaktion, keine ist amtlich.';
    }
    return `Zu Leitlinien und Themen ${official === 1 ? 'ist' : 'sind'} ${entries(official)} amtlich zugeordnet, ${inGerman(editorial)} von der Redaktion.`;
  },
  onlyOfficialLead: (numbers, hidden) => {
    const what = placed(numbers);
    return `Nur amtliche Zuordnungen: Von ${ofEntries(numbers.entries)} ${what ? `bleiben ${what}` : 'bleibt die Zahl'}. Ausgeblendet ${hidden === 1 ? 'ist die redaktionelle Zuordnung eines Vorhabens' : `sind die redaktionellen Zuordnungen von ${ofEntries(hidden)}`}.`;
  },
  leitlinienLeft: (count) =>
    count === 1
      ? 'Eine Leitlinie ist amtlich einem Ziel zugeordnet.'
      : `${inGerman(count)} Leitlinien sind amtlich einem Ziel zugeordnet.`,
  onlyOfficial: 'Nur amtliche Zuordnungen',
  views: 'Ansicht',
  view: { picture: 'Bild', list: 'Liste' },
  picture: 'Vom Ziel zur Federführung',
  hint: 'So bedienen Sie das Bild: Kasten auswählen; die Pfeiltasten führen von Kasten zu Kasten.',
  widths:
    'Je breiter ein Band, desto mehr Vorhaben. Ein Vorhaben zählt überall einmal: bei mehreren Leitlinien oder Federführenden zu gleichen Teilen. Was kein Vorhaben hat, zählt selbst.',
  column: {
    goal: 'Ziele',
    leitlinie: 'Leitlinien',
    topic: 'Themen',
    project: 'Vorhaben',
    lead: 'Federführung',
  },
  one: {
    goal: 'Ziel',
    leitlinie: 'Leitlinie',
    topic: 'Schwerpunktthema',
    project: 'Vorhaben',
    lead: 'Federführung',
  },
  none: ({ level, count, lost }) => {
    const without = `${entries(count)} ohne`;
    const what = NO_PLACE[level];
    if (lost === 0) return `${without} veröffentlichte ${what}`;
    return lost === count
      ? `${entries(count)}: ${what} im Feed nicht lesbar`
      : `${without} veröffentlichte oder lesbare ${what}`;
  },
  idle: (things, isPartial) => `${things} ohne ${isPartial ? 'lesbare ' : ''}Vorhaben`,
  noEntries: 'keine Vorhaben',
  rest: (level, count) => plural('de', ...REST[level])(count),
  joint: 'gemeinsame Federführung',
  noLead: 'Federführung nicht veröffentlicht',
  noTopic: 'ohne Thema',
  legend: {
    label: 'Zeichenerklärung',
    official: 'durchgezogen: amtlich zugeordnet',
    editorial: 'gestrichelt: von der Redaktion zugeordnet',
    none: 'leer: ohne veröffentlichte Zuordnung',
  },
  fold: (all, editorial) => {
    if (editorial === 0) return entries(all);
    const some = editorial === all ? '' : `davon ${inGerman(editorial)} `;
    return `${entries(all)}, ${some}redaktionell zugeordnet`;
  },
  unknownLevels: (words, known) => `${words}: keine Spalte der Kaskade. Es gibt ${known}.`,
};

export const cascadeStrings = /* @__PURE__ */ translated('cascade', de);
