import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { EDITOR_KEYWORDS } from '../../src/feed/describe-schema.js';
import type { FaultCode, ListName } from '../../src/feed/feed.types.js';
import { isAbsent, nameIn } from '../../src/feed/read-value.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { fullParts, fullRecords, listNames, nameKeyOf } from '../support/full-records.js';
import type { JsonObject } from '../support/small-feed.js';

// The published JSON Schema beside the parser, with ajv as an independent judge: what the schema
// accepts, the parser takes without a word, and what the parser complains of, the schema refuses.
// Only the parser knows the calendar (30 February, an interval that ends before it starts), compares
// ids and follows references, and sees that a title has no character to be seen. The schema asks more
// of an author in three things: a record has its own name (the parser borrows title, label or name
// from each other), lists hold no empty entries, and nothing but spaces is no text.

interface Build {
  writeFeed(folder: string): Promise<void>;
}

interface FeedSchema {
  readonly properties: Readonly<Record<string, JsonObject>>;
}

const updated = '2026-11-21T00:00:00Z';
/** What only the parser sees. */
const parserOnly: readonly FaultCode[] = ['calendar', 'nowhere', 'lost-target', 'twice'];

let folder = '';
let schema: FeedSchema;
let validateFeed: ValidateFunction;
const validators = new Map<string, ValidateFunction>();

const isList = (name: string): boolean => (listNames as readonly string[]).includes(name);

/** The schema of one list's records, or of a part. */
function innerSchema(name: string): JsonObject {
  const property = schema.properties[name];
  assert.ok(property, `the schema must have ${name}`);
  if (!isList(name)) return property;
  const [records] = property['anyOf'] as JsonObject[];
  return records?.['items'] as JsonObject;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fds-schema-'));
  const script = new URL('../../scripts/build/feed.mjs', import.meta.url).href;
  const { writeFeed } = (await import(script)) as Build;
  await writeFeed(folder);
  schema = JSON.parse(readFileSync(join(folder, 'feed.v1.schema.json'), 'utf8')) as FeedSchema;
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  // Words for editors; to a validator they mean nothing.
  ajv.addVocabulary([...EDITOR_KEYWORDS]);
  validateFeed = ajv.compile(schema);
  for (const name of [...listNames, ...Object.keys(fullParts)]) {
    validators.set(name, ajv.compile(innerSchema(name)));
  }
});

after(() => {
  rmSync(folder, { recursive: true });
});

const accepts = (name: string, value: unknown): boolean => validators.get(name)?.(value) === true;

/** What the parser finds wrong with a value, if anything. */
function faultsOf(name: string, value: unknown): readonly FaultCode[] {
  const document = { version: 1, updated, [name]: isList(name) ? [value] : value };
  return parseFeed(document).problems.map(({ code }) => code);
}

/** Values near the rules, beside any JSON. */
const junk = fc.oneof(
  fc.constantFrom(
    ...[null, true, 0, -1, 0.5, 1e21, '', ' ', 'a', 'a b', 'DE-HE', '1.0', 'ä', 'a\n', [], {}],
    ...[
      '2024',
      '2024-06-30',
      '2024-31',
      '2024-40',
      '2024-02-30',
      '2025/2024',
      '../2024',
      '2024/..',
    ],
    ...[['a'], [null], [2, 3], [{ source: 's' }], [{ text: 'x' }], [{ title: 'x' }], { a: 1 }],
    ...['land', 'project', 'decision', 'planned', 'official', { number: '1' }, { name: 'x' }],
  ),
  fc.jsonValue(),
);

/** Every object and list inside a value, with itself. */
function innerObjects(value: unknown): JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonObject, ...Object.values(value).flatMap(innerObjects)];
}

/** The complete value with some places in it replaced, taken away or added. */
function spoiled(complete: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), fc.nat(), fc.option(junk, { nil: undefined, freq: 6 }));
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const value = structuredClone(complete);
    for (const [where, which, replacement] of changes) {
      const objects = innerObjects(value);
      const target = objects[where % objects.length] ?? {};
      const keys = Object.keys(target);
      const key = keys[which % (keys.length + 1)] ?? 'unknown';
      if (replacement !== undefined) target[key] = structuredClone(replacement);
      // Out of a list nothing can be taken away without a hole, which JSON does not have.
      else if (!Array.isArray(target)) Reflect.deleteProperty(target, key);
    }
    return value;
  });
}

/** The own key of the name of records in a list or part. */
const nameKeyIn = (name: string): string => {
  if (isList(name)) return nameKeyOf(name as ListName);
  return name === 'voting' ? 'label' : 'title';
};

/** Whether the schema asks more of the value than the parser does. */
const isUntidy = (name: string, value: unknown): boolean =>
  isAbsent(value) ||
  innerObjects(value).some((object) => {
    const hasEmpty = Object.values(object).some(
      (item) => isAbsent(item) && (Array.isArray(object) || (item !== '' && item !== null)),
    );
    const isNamed = nameIn(object) !== undefined && !isAbsent(object['id']);
    const own = object[nameKeyIn(name)];
    return hasEmpty || (isNamed && isAbsent(own));
  });

function compare(name: string, complete: unknown): void {
  let refused = 0;
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: spoiled(complete) }, junk), (value) => {
      const faults = faultsOf(name, value);
      const serious = faults.filter((code) => !parserOnly.includes(code));
      const accepted = accepts(name, value);
      if (accepted) taken += 1;
      else refused += 1;
      const what = `${faults.join()}: ${JSON.stringify(value)}`;
      if (accepted) assert.deepEqual(serious, [], what);
      else assert.ok(serious.length > 0 || isUntidy(name, value), what);
    }),
    { numRuns: 1500 },
  );
  assert.equal(refused > 20 && taken > 20, true, `${refused} refused, ${taken} taken`);
}

describe('the published JSON Schema', () => {
  it('accepts the shipped feed', () => {
    const feed = JSON.parse(readFileSync(join(folder, 'feed.v1.json'), 'utf8')) as unknown;
    assert.equal(validateFeed(feed), true, JSON.stringify(validateFeed.errors));
  });

  it('accepts a document with every key of the format', () => {
    const lists = Object.fromEntries(listNames.map((list) => [list, [fullRecords[list]]]));
    const document = { version: 1, updated, ...fullParts, ...lists };
    assert.equal(validateFeed(document), true, JSON.stringify(validateFeed.errors));
  });

  it('requires version and date of change, and nothing else', () => {
    assert.equal(validateFeed({ version: 1, updated }), true);
    assert.equal(validateFeed({ version: 1 }), false);
    assert.equal(validateFeed({ updated }), false);
    assert.equal(validateFeed({ version: 2, updated }), false);
    assert.equal(validateFeed([]), false);
  });

  for (const list of listNames) {
    it(`accepts the same ${list} as the parser, apart from rules of the calendar`, () => {
      compare(list, fullRecords[list]);
    });
  }

  for (const part of Object.keys(fullParts)) {
    it(`accepts the same ${part} as the parser`, () => {
      compare(part, fullParts[part]);
    });
  }

  it('knows no calendar', () => {
    for (const date of ['2024-02-30', '2023-02-29', '2025/2024']) {
      const source = { id: 's', title: 'S', date };
      assert.equal(accepts('sources', source), true);
      assert.deepEqual(faultsOf('sources', source), ['calendar']);
    }
  });
});
