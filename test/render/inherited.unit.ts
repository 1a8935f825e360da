/** A page whose scripts give every object words of the feed: none of them is taken for a record's. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { AnyField } from '../../src/feed/field.js';
import { partSchemas, recordSchemas } from '../../src/feed/schema.js';
import { staticWidgets } from '../../src/static-widgets.generated.js';
import { languages } from '../../src/texts/languages.js';
import { fullParts, fullRecords } from '../support/full-records.js';
import { runFds } from '../support/program.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

/** All keys of a value, at any depth. */
function keysIn(field: AnyField): readonly string[] {
  if (field.kind === 'list') return keysIn(field.of);
  if (field.kind !== 'object') return [];
  return field.pairs.flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

/** All keys of the format. */
const KEYS = new Set(
  [...Object.values(partSchemas), ...Object.values(recordSchemas)].flatMap(keysIn),
);

/** Few keys: what a record lacks would be inherited. All keys: what stands inside of records is read, too. */
const FEEDS: Readonly<Record<string, JsonObject>> = {
  'records of few keys': smallFeed(),
  'records of all keys': {
    version: 1,
    updated: '2026-11-20T00:00:00Z',
    ...fullParts,
    ...Object.fromEntries(Object.entries(fullRecords).map(([list, record]) => [list, [record]])),
  },
};

/** What a widget comes to; `prepare` is called once the program has read its own words. */
async function render(name: string, feed: JsonObject, prepare?: () => void): Promise<string> {
  const args = ['render', name, '--feed', 'feed.json', '--lang', 'en'];
  const bytes = new TextEncoder().encode(JSON.stringify(feed));
  const readFile = (): Promise<Uint8Array> => {
    prepare?.();
    return Promise.resolve(bytes);
  };
  const { code, out } = await runFds(args, {}, { readFile });
  return `${code} ${out}`;
}

/** What a widget comes to where every object has a key of the feed's. */
async function renderInheriting(
  name: string,
  feed: JsonObject,
  key: string,
  value: unknown,
): Promise<string> {
  try {
    return await render(name, feed, () => Object.assign(Object.prototype, { [key]: value }));
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
}

describe('keys of the feed on every object of the page', () => {
  before(() => languages.load('en'));

  for (const [kind, feed] of Object.entries(FEEDS)) {
    for (const name of Object.keys(staticWidgets)) {
      it(`change nothing in ${name} of ${kind}`, async () => {
        const expected = await render(name, feed);
        assert.match(expected, /^0 </);
        const changed: string[] = [];
        for (const key of KEYS) {
          for (const value of ['inherited', 7]) {
            const found = await renderInheriting(name, feed, key, value);
            if (found !== expected) changed.push(key);
          }
        }
        assert.deepEqual(changed, []);
      });
    }
  }
});
