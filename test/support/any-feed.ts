/** Feeds of every shape that the format allows, made from its own table, for properties. */
import fc from 'fast-check';
import { isEdtf } from '../../src/feed/edtf.js';
import {
  LIST_NAMES,
  type AnyField,
  type ListName,
  type ObjectField,
} from '../../src/feed/field.js';
import { partSchemas, recordSchemas } from '../../src/feed/schema.js';
import { isReadable } from '../../src/feed/readable.js';
import type { JsonObject } from './small-feed.js';

const nasty = [
  '=1+1',
  '+49',
  '-x',
  '@a',
  "'a",
  '007',
  '1,5',
  '4.1.1',
  '26.06.2025',
  'WAHR',
  'ja',
  'a;b',
  'a|b',
  'a\\nb',
  'a\nb',
  '"',
  'a,b',
  '_x0041_',
  'toString',
  '__proto__',
  '<b>fett',
  'a & b',
  'ä ö ü ß',
  '😀',
  'a  b',
  'a\tb',
  '\\',
  'https://example.org/?a=1&b=2',
  'Summe',
  'Gesamt',
  'x',
  '#REF!',
  'Beispiel',
  '$',
  ']]>',
  '{"a":1}',
] as const;

const text = fc
  .oneof(
    fc.constantFrom(...nasty),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.lorem({ maxCount: 4 }),
  )
  .filter(isReadable);
const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,6}$/);
const pad = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${String(y)}-${pad(m)}-${pad(d)}`);
const one = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '-33', '-36', '-40', '-41'))
  .map(([date, length, part]) =>
    part && length === 4 ? date.slice(0, 4) + part : date.slice(0, length),
  );
const date = fc
  .oneof(
    one,
    one.map((from) => `${from}/..`),
    one.map((to) => `../${to}`),
    fc.tuple(one, one).map((two) => two.join('/')),
  )
  .filter(isEdtf);
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);

type Ids = Readonly<Record<ListName, readonly string[]>>;

/** A value of a kind; nothing where none is possible. */
function value(field: AnyField, ids: Ids): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'id':
      return id;
    case 'text':
      return text;
    case 'date':
      return date;
    case 'moment':
      return day.map((each) => `${each}T12:30:00Z`);
    case 'flag':
      return fc.boolean();
    case 'version':
      return fc.constant(1);
    case 'choice':
      return fc.constantFrom(...field.values);
    case 'number': {
      const { integer, min } = field;
      const base = integer ? fc.integer() : number;
      return base.map((each) => (each < min ? -each : each));
    }
    case 'numbers':
      return fc.dictionary(id, number, { maxKeys: 3, noNullPrototype: true });
    case 'ref':
      return fc.constantFrom(...ids[field.to]);
    case 'list': {
      const { of, length } = field;
      const size =
        length === undefined
          ? { minLength: 1, maxLength: 3 }
          : { minLength: length, maxLength: length };
      const items = value(of, ids);
      if (of.kind === 'ref') return fc.uniqueArray(items, size);
      if (of.kind !== 'object' || !of.name) return fc.array(items, size);
      return fc.uniqueArray(items, { ...size, selector: (item) => (item as JsonObject)['id'] });
    }
    case 'object':
      return object(field, ids);
  }
}

const isPossible = (field: AnyField, ids: Ids): boolean => {
  if (field.kind === 'ref') return ids[field.to].length > 0;
  if (field.kind === 'list') return isPossible(field.of, ids);
  if (field.kind === 'object')
    return field.pairs.every(([, each]) => !each.needed || isPossible(each, ids));
  return true;
};

function object({ pairs }: ObjectField, ids: Ids): fc.Arbitrary<JsonObject> {
  const possible = pairs.filter(([, field]) => isPossible(field, ids));
  const requiredKeys = possible.flatMap(([key, field]) => (field.needed ? [key] : []));
  const model = Object.fromEntries(possible.map(([key, field]) => [key, value(field, ids)]));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** Keys that the format does not know, which an editor may have put there all the same. */
const extra = fc.dictionary(fc.stringMatching(/^x[a-z/~]{0,3}$/), fc.jsonValue({ maxDepth: 2 }), {
  maxKeys: 1,
  noNullPrototype: true,
});

function records(name: ListName, ids: Ids): fc.Arbitrary<readonly JsonObject[]> {
  return fc.tuple(
    ...ids[name].map((each) =>
      fc
        .tuple(object(recordSchemas[name], ids), extra)
        .map(([record, more]) => ({ ...more, ...record, id: each })),
    ),
  );
}

const allIds: fc.Arbitrary<Ids> = fc.record(
  Object.fromEntries(
    LIST_NAMES.map((name) => [name, fc.uniqueArray(id, { minLength: 0, maxLength: 3 })]),
  ) as unknown as Record<ListName, fc.Arbitrary<readonly string[]>>,
);

/** A valid feed: every reference leads somewhere, every value is of its kind. */
export const anyFeed: fc.Arbitrary<JsonObject> = allIds.chain((ids) =>
  fc
    .record({
      parts: fc.record(
        Object.fromEntries(
          Object.entries(partSchemas).map(([key, field]) => [
            key,
            fc.option(value(field, ids), { nil: undefined }),
          ]),
        ),
      ),
      lists: fc.record(Object.fromEntries(LIST_NAMES.map((name) => [name, records(name, ids)]))),
      extra,
    })
    .map(({ parts, lists, extra: more }) => ({
      ...more,
      version: 1,
      updated: '2026-11-21T00:00:00Z',
      ...parts,
      ...lists,
    })),
);
