/** Feeds that no editor writes on purpose: endless texts and lists, and ids that mean something to JavaScript. */
import { fullRecords } from './full-records.js';
import type { JsonObject } from './small-feed.js';

/** So long is each text, in letters. */
export const HUGE_TEXT = 10_000;
/** So many items has each list of a record. */
export const HUGE_LIST = 300;

const WORD = 'Donaudampfschifffahrtsgesellschaft';
const ENDLESS = WORD.repeat(HUGE_TEXT / WORD.length);
const SENTENCES = `${WORD} und `.repeat(HUGE_TEXT / (WORD.length + 5));

/** Keys whose values are no words: of these an endless one would be no value at all. */
const FIXED = new Set(
  'id kind status date period checked links url source scope topic category goal batch own'.split(
    ' ',
  ),
);

/** An endless text in the place of each text, in the place of each list a long one. */
function grow(value: unknown, key: string, depth = 0): unknown {
  if (Array.isArray(value)) {
    if (key === 'lead' || key === 'partners' || key === 'leads' || key === 'actors') {
      return ['a0', 'a1', 'a2', ...Array.from({ length: 97 }, (_, n) => `b${n}`)];
    }
    if (key === 'leitlinien') return ['L0'];
    // Lists inside of lists are short, and one text in them is huge: else the feed were gigabytes.
    return Array.from({ length: depth > 0 ? 2 : HUGE_LIST }, (_, n) =>
      n > 1 || depth > 0 ? plainItem(value[0], n) : growItem(value[0], n, depth + 1),
    );
  }
  if (value !== null && typeof value === 'object') return growRecord(value as JsonObject, depth);
  if (typeof value !== 'string' || FIXED.has(key)) return value;
  return key.length % 2 ? ENDLESS : SENTENCES;
}

/** One of many that are as in real feeds. */
function plainItem(item: unknown, n: number): unknown {
  if (typeof item === 'string') return `${n} ${item}`;
  const { source, id } = item as JsonObject & { readonly id?: string };
  return {
    ...(item as JsonObject),
    ...(source === undefined ? {} : { source: n < 2 ? `s${n}` : `r${n}` }),
    ...(id === undefined ? {} : { id: `${id}${n}` }),
  };
}

function growItem(item: unknown, n: number, depth: number): unknown {
  const grown = grow(item, 'item', depth);
  if (typeof grown === 'string') return `${n} ${grown}`;
  return plainItem(grown, n);
}

function growRecord(record: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, grow(value, key, depth)]),
  );
}

const times = (record: JsonObject, count: number): readonly JsonObject[] =>
  Array.from({ length: count }, (_, n) => ({ ...record, id: `${String(record['id'])}${n}` }));

/** A feed with a huge value in every key, and 400 Leitlinien in one cell. */
export function hugeFeed(): JsonObject {
  const records = Object.fromEntries(
    Object.entries(fullRecords).map(([list, record]) => [list, growRecord(record)]),
  );
  const of = (list: string): JsonObject => records[list] ?? {};
  return {
    version: 1,
    updated: '2026-11-21T00:00:00Z',
    title: SENTENCES,
    licence: ENDLESS,
    publisher: { name: SENTENCES, name_en: SENTENCES },
    vision: growRecord({
      title: 'x',
      motto: 'x',
      summary: 'x',
      challenges: [{ id: 'p', title: 'x', text: 'x', notes: [{ text: 'x' }] }],
      groups: [{ id: 'p', title: 'x', text: 'x' }],
      notes: [{ text: 'x', cite: [{ source: 's' }] }],
    }),
    sources: [...times(of('sources'), 2), ...times({ ...fullRecords.sources, id: 'r' }, HUGE_LIST)],
    layers: ['umbrella', 'topics', 'projects'].map((id) => ({ ...of('layers'), id })),
    goals: [of('goals')],
    categories: [of('categories')],
    leitlinien: [
      ...times({ ...of('leitlinien'), category: 'c', goal: 'g' }, 2),
      ...times({ ...fullRecords.leitlinien, id: 'M' }, 398),
    ],
    topics: [of('topics')],
    actors: [
      ...times({ ...of('actors'), kind: 'organisation' }, 3),
      ...times({ ...fullRecords.actors, id: 'b', kind: 'organisation' }, 100),
      { ...of('actors'), id: 'DE-HE' },
    ],
    projects: times({ ...of('projects'), topic: 't', scope: 'o' }, 3),
    scopes: [of('scopes')],
    events: times({ ...of('events'), status: 'done', kind: 'decision' }, 2),
  };
}

/** Names that every object has. */
export const INHERITED = [
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
] as const;

/** A feed whose ids are such names, and whose kinds and states are too, as far as they get through. */
export function inheritedFeed(): JsonObject {
  const all = (more: (id: string) => JsonObject): readonly JsonObject[] =>
    INHERITED.map((id) => ({ id, title: `Titel ${id.length}`, ...more(id) }));
  return {
    version: 1,
    updated: '2026-11-21T00:00:00Z',
    sources: all(() => ({})),
    layers: all(() => ({})),
    goals: all(() => ({})),
    categories: all(() => ({})),
    leitlinien: all((id) => ({ category: id, goal: id })),
    topics: all((id) => ({ leads: [id] })),
    actors: all((id) => ({ name: `Stelle ${id.length}` })),
    scopes: all(() => ({})),
    projects: all((id) => ({ topic: id, scope: id, lead: [id], leitlinien: [id], decision: id })),
    events: all((id) => ({ actors: [id], date: '2025-06-26', decision: { number: id } })),
  };
}
