/** What is wrong in a feed, in words for its author: the one place where faults are worded. */
import type { MainLanguage } from '../i18n/language.js';
import type { FaultCode, FaultEffect, FeedFault, FeedLosses } from './faults.js';
import type { FeedProblem } from './feed.types.js';

interface ProblemStrings {
  /** One record of each list. */
  readonly record: Readonly<Record<string, string>>;
  readonly quoted: (text: string) => string;
  readonly fault: Readonly<Record<FaultCode, (fault: FeedFault) => string>>;
  readonly effect: Readonly<Record<FaultEffect, string>>;
}

const found = ({ found: text }: FeedFault): string => (text === undefined ? '' : ` (${text})`);
const choices = ({ values = [] }: FeedFault): string => values.join(', ');

const de: ProblemStrings = {
  record: {
    sources: 'Quelle',
    layers: 'Ebene',
    goals: 'Ziel',
    categories: 'Handlungsebene',
    leitlinien: 'Leitlinie',
    topics: 'Schwerpunktthema',
    areas: 'Themenbereich',
    actors: 'Stelle',
    projects: 'Vorhaben',
    scopes: 'Zuordnung',
    events: 'Ereignis',
    figures: 'Kennzahl',
  },
  quoted: (text) => `„${text}“`,
  fault: {
    document: (fault) => `Das Dokument ist kein JSON-Objekt${found(fault)}`,
    version: (fault) => `version muss 1 sein, gefunden: ${fault.found ?? 'nichts'}`,
    text: (fault) => `kein Text${found(fault)}`,
    number: (fault) => `keine Zahl${found(fault)}`,
    integer: (fault) => `keine ganze Zahl${found(fault)}`,
    negative: (fault) => `negative Zahl${found(fault)}`,
    flag: (fault) => `weder true noch false${found(fault)}`,
    choice: (fault) => `unbekannter Wert${found(fault)}, möglich sind ${choices(fault)}`,
    date: (fault) => `kein Datum wie 2024-11-13, 2024-06 oder 2025-41/..${found(fault)}`,
    calendar: (fault) => `kein Datum des Kalenders, oder es endet, bevor es beginnt${found(fault)}`,
    moment: (fault) => `kein Zeitpunkt wie 2026-11-21T00:00:00Z${found(fault)}`,
    list: (fault) => `keine Liste${found(fault)}`,
    length: ({ found: length, count }) => `${length ?? '?'} statt ${String(count)} Einträge`,
    object: (fault) => `kein Objekt${found(fault)}`,
    id: (fault) =>
      `keine Kennung aus A–Z, a–z, 0–9, Punkt, Unterstrich, Bindestrich${found(fault)}`,
    missing: () => 'fehlt',
    unreadable: () => 'kein lesbarer Text',
    record: (fault) => `kein Objekt${found(fault)}`,
    twice: (fault) => `kommt in der Liste schon vor${found(fault)}`,
    nowhere: (fault) => `kein Eintrag ${fault.found ?? ''} in ${fault.to ?? ''}`,
    'lost-target': (fault) =>
      `der Eintrag ${fault.found ?? ''} in ${fault.to ?? ''} wurde weggelassen`,
    'too-many': ({ count }) => `${String(count)} Einträge jenseits der Höchstzahl`,
    more: ({ count }) => `${String(count)} weitere Fehler, hier nicht einzeln genannt`,
  },
  effect: {
    document: 'der Feed wird nicht verwendet',
    list: 'Liste weggelassen',
    record: 'Eintrag weggelassen',
    entry: 'diese Angabe weggelassen',
    value: 'gilt als nicht angegeben',
    reference: 'Verweis weggelassen',
    none: '',
  },
};

const en: ProblemStrings = {
  record: {
    sources: 'source',
    layers: 'layer',
    goals: 'goal',
    categories: 'category',
    leitlinien: 'Leitlinie',
    topics: 'topic',
    areas: 'area',
    actors: 'actor',
    projects: 'project',
    scopes: 'scope',
    events: 'event',
    figures: 'figure',
  },
  quoted: (text) => `“${text}”`,
  fault: {
    document: (fault) => `the document must be a JSON object${found(fault)}`,
    version: (fault) => `version must be 1, found ${fault.found ?? 'nothing'}`,
    text: (fault) => `must be text${found(fault)}`,
    number: (fault) => `must be a finite number${found(fault)}`,
    integer: (fault) => `must be an integer${found(fault)}`,
    negative: (fault) => `must not be negative${found(fault)}`,
    flag: (fault) => `must be true or false${found(fault)}`,
    choice: (fault) => `unknown value${found(fault)}, must be one of ${choices(fault)}`,
    date: (fault) =>
      `must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..${found(fault)}`,
    calendar: (fault) =>
      `must be a date of the calendar and must not end before it starts${found(fault)}`,
    moment: (fault) => `must be a date with time such as 2026-11-21T00:00:00Z${found(fault)}`,
    list: (fault) => `must be a list${found(fault)}`,
    length: ({ found: length, count }) => `${length ?? '?'} entries instead of ${String(count)}`,
    object: (fault) => `must be an object${found(fault)}`,
    id: (fault) => `must be an id of [A-Za-z0-9._-]${found(fault)}`,
    missing: () => 'is missing',
    unreadable: () => 'must hold readable text',
    record: (fault) => `must be an object${found(fault)}`,
    twice: (fault) => `stands before in its list${found(fault)}`,
    nowhere: (fault) => `no record ${fault.found ?? ''} in ${fault.to ?? ''}`,
    'lost-target': (fault) => `the record ${fault.found ?? ''} in ${fault.to ?? ''} was left out`,
    'too-many': ({ count }) => `${String(count)} records beyond the limit`,
    more: ({ count }) => `${String(count)} more faults, not told one by one`,
  },
  effect: {
    document: 'the feed is not used',
    list: 'list left out',
    record: 'record left out',
    entry: 'this entry left out',
    value: 'treated as absent',
    reference: 'dropped',
    none: '',
  },
};

const strings: Readonly<Record<MainLanguage, ProblemStrings>> = { de, en };

/** A name for a message: one may be endless. */
const clipped = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

/** The record and the key: `Vorhaben „register“ („Register“), budget`. */
function place({ path, part = '', id, title }: FeedFault, words: ProblemStrings): string {
  const [, , index, ...keys] = path.split('/');
  const kind = words.record[part];
  if (kind === undefined || index === undefined) return path.slice(1);
  const names = [id, title && words.quoted(clipped(title))].filter(Boolean);
  const record = `${kind} ${names.length > 0 ? names.join(' ') : index}`;
  return [record, keys.join('/')].filter(Boolean).join(', ');
}

function problemOf(fault: FeedFault, words: ProblemStrings): FeedProblem {
  const { path, code, effect, id, title } = fault;
  const where = path === '/version' ? '' : place(fault, words);
  const what = [where, words.fault[code](fault)].filter(Boolean).join(': ');
  const message = [what, words.effect[effect]].filter(Boolean).join('; ');
  return { path, message, code, ...(id !== undefined && { id }), ...(title && { title }) };
}

const plural = (n: number, one: string, many: string): string =>
  `${String(n)} ${n === 1 ? one : many}`;

/** What could not be used of a feed, in one sentence; empty where nothing was left out. */
export function summaryOf({ records, values, parts }: FeedLosses, lang: MainLanguage): string {
  let count = 0;
  records.forEach((each) => (count += each));
  const isGerman = lang === 'de';
  const kinds = [
    count > 0 &&
      (isGerman ? plural(count, 'Eintrag', 'Einträge') : plural(count, 'record', 'records')),
    values > 0 &&
      (isGerman ? plural(values, 'Angabe', 'Angaben') : plural(values, 'value', 'values')),
  ].filter(Boolean);
  const what = kinds.join(isGerman ? ' und ' : ' and ') || [...parts].join(', ');
  if (!what) return '';
  return isGerman ? `Nicht verwendbar im Feed: ${what}` : `Could not be used in the feed: ${what}`;
}

/** The faults of a feed in words. */
export function problemsOf(
  faults: readonly FeedFault[],
  lang: MainLanguage,
): readonly FeedProblem[] {
  return faults.map((fault) => problemOf(fault, strings[lang]));
}
