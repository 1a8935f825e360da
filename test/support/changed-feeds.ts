/** Feeds with a value in every key, of which all texts of a kind are changed: found by the format's own table. */
import { LIST_NAMES, type AnyField, type ObjectField } from '../../src/feed/field.js';
import { feedSchema, partSchemas, recordSchemas } from '../../src/feed/schema.js';
import { fullParts, fullRecords } from './full-records.js';
import { smallFeed, type JsonObject } from './small-feed.js';

/** Texts by which things are found and reached: another one would be no value at all. */
const LINKS = new Set(['url', 'email', 'number', 'decision', 'revokes', 'updated']);

/** Makes another text of one; `key` is where it stands. */
type Change = (text: string, key: string) => string;

function changedBy(change: Change, field: AnyField, value: unknown, key: string): unknown {
  if (field.kind === 'text' && typeof value === 'string') return change(value, key);
  if (field.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => changedBy(change, field.of, item, key));
  }
  if (field.kind !== 'object' || typeof value !== 'object' || value === null) return value;
  const known = new Map(field.pairs);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const own = known.get(name);
      return [name, own ? changedBy(change, own, inner, name) : inner];
    }),
  );
}

/** The small feed and a record with every key in each list. */
export function wholeFeed(): JsonObject {
  const small = smallFeed();
  const lists = LIST_NAMES.map((name) => [
    name,
    [...((small[name] ?? []) as readonly JsonObject[]), fullRecords[name]],
  ]);
  return { ...small, ...fullParts, ...(Object.fromEntries(lists) as JsonObject) };
}

const changedFeed = (change: Change): JsonObject =>
  changedBy(change, feedSchema, wholeFeed(), '') as JsonObject;

/** Words of no language: the checker guesses in which a page is written. */
const WORDS = ' 4711 / 0815';

/** Each text with so many letters. */
export const longFeed = (length: number): JsonObject =>
  changedFeed((text, key) =>
    LINKS.has(key) ? text : (text + WORDS.repeat(length / WORDS.length + 1)).slice(0, length),
  );

/** Each text with signs before, within and behind it. */
export const feedOfSigns = (signs: string): JsonObject =>
  changedFeed((text, key) =>
    LINKS.has(key) ? text : `${signs}${text.slice(0, 1)}${signs}${text.slice(1)}${signs}`,
  );

/** Another address under each such key. */
export const feedOfAddress = (of: 'url' | 'email', address: string): JsonObject =>
  changedFeed((text, key) => (key === of ? address : text));

/** So many times a record or another item; each with an id of its own, and citations of other sources. */
function copiesOf(item: unknown, count: number): readonly unknown[] {
  const other = (value: unknown, n: number): string => `${String(value)}-${String(n)}`;
  return Array.from({ length: count }, (_, n) => {
    if (typeof item !== 'object' || item === null || n === 0) return item;
    return {
      ...item,
      ...('id' in item && { id: other(item.id, n) }),
      ...('source' in item && { source: other(item.source, n) }),
    };
  });
}

/** An object with the last item of each of its lists so many times; not of the lists inside of these. */
function withLongLists(value: object, { pairs }: ObjectField, count: number): JsonObject {
  const known = new Map(pairs);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: readonly [string, unknown]) => {
      const field = known.get(key);
      const isList = field?.kind === 'list' && field.of.kind !== 'ref' && Array.isArray(inner);
      if (!isList || field.length !== undefined) return [key, inner];
      return [key, [...inner.slice(0, -1), ...copiesOf(inner.at(-1), count)]];
    }),
  );
}

/** Each list with so many items: those of the feed, and those of a record with every key. */
export function richFeed(count: number): JsonObject {
  const parts = withLongLists(wholeFeed(), feedSchema, count);
  const { vision, about, voting } = partSchemas;
  const rich = LIST_NAMES.map((name) => {
    const full = { ...fullRecords[name], id: 'rich' };
    return [
      name,
      [...(parts[name] as readonly JsonObject[]), withLongLists(full, recordSchemas[name], count)],
    ];
  });
  return {
    ...parts,
    vision: withLongLists(parts['vision'] as object, vision, count),
    about: withLongLists(parts['about'] as object, about, count),
    voting: withLongLists(parts['voting'] as object, voting, count),
    ...(Object.fromEntries(rich) as JsonObject),
  };
}

/** The same without one of its keys, for each of them; and one of nothing but Leitlinien. */
export function poorerFeeds(): readonly JsonObject[] {
  const whole = wholeFeed();
  const { version, updated } = whole;
  const leitlinien = ['Eins', 'Zwei'].map((title, n) => ({ id: `G${String(n)}`, title }));
  const keys = Object.keys(whole).filter((key) => key !== 'version' && key !== 'updated');
  const without = (key: string): JsonObject =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
  return [{ version, updated, leitlinien }, ...keys.map(without)];
}
