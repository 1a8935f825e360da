/** Pieces of the shipped data say nothing that the whole does not say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetEntry, type WidgetName } from '../../src/catalogue.js';
import { LIST_NAMES } from '../../src/feed/field.js';
import { loadPiece, OTHER_PICTURE, PIECE_OF } from '../../src/feed/pieces.js';
import {
  countsOf,
  DATE_KEYS,
  loadSnapshot,
  readPiece,
  readSnapshot,
} from '../../src/feed/snapshot.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Fails where a value is no part of another one; lists have all records, in the same order. */
function assertPart(part: unknown, whole: unknown, path: string): void {
  if (!isObject(part)) {
    assert.equal(part, whole, path);
    return;
  }
  assert.ok(isObject(whole), path);
  if (Array.isArray(whole)) assert.equal((part as unknown as unknown[]).length, whole.length, path);
  for (const [key, value] of Object.entries(part)) assertPart(value, whole[key], `${path}/${key}`);
}

/** Ids of all sources that are cited somewhere in a value. */
const citedIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"source":"([^"]+)"/g)].map(([, id = '']) => id);

const { pieceOf } = (await import(
  new URL('../../scripts/generate/pieces.mjs', import.meta.url).href
)) as { pieceOf: (feed: Json, table: Json) => Json };

const whole = JSON.parse(await loadSnapshot()) as Json;
const sourcesOf = (feed: Json): readonly Json[] => (feed['sources'] ?? []) as readonly Json[];

for (const name of new Set(Object.values(PIECE_OF))) {
  describe(`the piece ${name} of the shipped data`, async () => {
    const json = await loadPiece(name);
    const { counts, ...piece } = JSON.parse(json) as Json;

    it('is a part of them, with all records of each list', () => {
      const { sources, ...lists } = piece;
      assertPart(lists, whole, name);
      for (const source of (sources ?? []) as readonly Json[]) {
        const same = sourcesOf(whole).find(({ id }) => id === source['id']);
        assertPart(source, same, `${name}/sources`);
      }
    });

    it('has the sources that it cites and no other, where it has any', () => {
      const { sources, ...lists } = piece;
      if (!sources) return;
      const known = sourcesOf(piece).map(({ id }) => id);
      assert.deepEqual(new Set(known), new Set(citedIn(lists)));
    });

    it('has an id for each record', () => {
      for (const list of Object.values(piece).filter(Array.isArray)) {
        for (const record of list as readonly Json[]) assert.equal(typeof record['id'], 'string');
      }
    });

    it('knows how many records all of them have', async () => {
      const { counts: read, feed } = readPiece(json);
      assert.deepEqual(read, countsOf(readSnapshot(await loadSnapshot())));
      for (const list of LIST_NAMES) assert.equal(typeof read[list], 'number', list);
      assert.equal('counts' in feed, false);
      assert.ok(isObject(counts));
    });

    it('is read as they are: every date, and records that inherit nothing', () => {
      const { feed } = readPiece(json);
      const texts = [...JSON.stringify(feed).matchAll(/"(\w+)":"/g)].map(([, key = '']) => key);
      assert.deepEqual(
        texts.filter((key) => DATE_KEYS.has(key)),
        [],
      );
      assert.equal('toString' in feed, false);
    });
  });
}

describe('a first picture', () => {
  it('is another one by each attribute of its own that a widget with a piece has', () => {
    const names = Object.keys(PIECE_OF) as readonly WidgetName[];
    const own = names.flatMap((name) => Object.keys(widgetEntry(name).attributes));
    const known = [...OTHER_PICTURE.matchAll(/\[([\w-]+)\]/g)].map(([, attribute]) => attribute);
    assert.deepEqual(new Set([...own, 'land', 'since']), new Set(known));
  });
});

describe('a piece of a feed', () => {
  it('has the texts that it needs in each language, and in Einfache Sprache', () => {
    const layer = {
      id: 'a',
      summary: 'S',
      summary_en: 'E',
      summary_simple: 'K',
      measures_simple: [],
    };
    const piece = pieceOf({ layers: [layer] }, { layers: ['summary'] });
    const { measures_simple: _, ...told } = layer;
    assert.deepEqual(piece['layers'], [told]);
  });
});
