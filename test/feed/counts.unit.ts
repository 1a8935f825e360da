/** Shown and left out are together what stood in the feed (G09), however it is damaged. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Feed, ListName } from '../../src/feed/feed.types.js';
import { MAX_RECORDS, parseFeed } from '../../src/feed/parse-feed.js';
import { listNames, shortRecord } from '../support/full-records.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

function read(document: JsonObject): Feed {
  const { feed } = parseFeed(document);
  assert.ok(feed);
  return feed;
}

const leftOut = ({ lost }: Feed, list: ListName): number => lost?.records.get(list) ?? 0;

/** Every object and list inside a value, with itself. */
function innerObjects(value: unknown): JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonObject, ...Object.values(value).flatMap(innerObjects)];
}

type Damage = readonly [where: number, which: number, junk: unknown];

/** The small feed with values replaced, taken away, doubled and put in the wrong place. */
function damaged(damages: readonly Damage[]): JsonObject {
  const document = smallFeed();
  for (const [where, which, junk] of damages) {
    const objects = innerObjects(document).slice(1);
    const target = objects[where % objects.length] ?? document;
    const keys = Object.keys(target);
    const key = keys[which % keys.length];
    if (Array.isArray(target) && which % 3 === 0) target.push(structuredClone(target[0]));
    else if (key !== undefined) target[key] = structuredClone(junk);
  }
  return document;
}

const junk = fc.oneof(
  fc.constantFrom(null, '', ' ', '\u200b', 'viel', 'paused', -1, 1.5, [], {}, [null], [{}], true),
  fc.jsonValue({ maxDepth: 2 }),
);
const damages = fc.array(fc.tuple(fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 8 });

describe('what is left out of a feed', () => {
  it('is, with what is shown, all that stood in each list', () => {
    fc.assert(
      fc.property(damages, (changes) => {
        const document = damaged(changes);
        const feed = read(document);
        for (const list of listNames) {
          const value = document[list];
          const input = Array.isArray(value) ? value.length : 0;
          if (Array.isArray(value)) assert.equal(feed[list].length + leftOut(feed, list), input);
          else assert.equal(feed[list].length, 0);
        }
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it('is remembered at each record of which something was lost', () => {
    fc.assert(
      fc.property(damages, (changes) => {
        const { lost } = read(damaged(changes));
        const { problems } = parseFeed(damaged(changes));
        assert.equal(lost === undefined, problems.length === 0);
        if (!lost) return;
        const counted = [...lost.records.values()].reduce((sum, n) => sum + n, 0);
        // Each count has a cause that is told, and what is told is counted or a consequence.
        const onlyMissing = problems.every(({ path }) => path === '/updated');
        assert.ok(onlyMissing || counted + lost.values + lost.parts.size > 0);
        assert.ok(counted + lost.values <= problems.length + counted);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('is 5,000 where 5,000 are cut off', () => {
    const projects = Array.from({ length: MAX_RECORDS + 5000 }, (_, index) =>
      shortRecord('projects', `p${index}`),
    );
    const feed = read(smallFeed({ projects }));
    assert.equal(feed.projects.length, MAX_RECORDS);
    assert.equal(leftOut(feed, 'projects'), 5000);
    assert.equal(feed.lost?.values, 0);
  });

  it('is of a list that is none as many as can be known', () => {
    const byId = { a: shortRecord('topics', 'a'), b: shortRecord('topics', 'b'), count: 2 };
    assert.equal(leftOut(read(smallFeed({ topics: byId })), 'topics'), 2);
    const { lost } = read(smallFeed({ topics: 'viele' }));
    assert.equal(lost?.records.get('topics'), undefined);
    assert.equal(lost?.parts.has('topics'), true);
    // The projects that name a topic are its consequences.
    assert.equal(lost.values, 0);
  });

  it('is one value where one date is bad that many share, and one source that many miss', () => {
    const many = Array.from({ length: 112 }, (_, index) => ({
      ...shortRecord('leitlinien', `l${index}`),
      cite: [{ source: 'paper' }],
    }));
    const source = { id: 'paper', title: 'Papier', date: '13.11.2024' };
    const shared = { leitlinien: many, projects: [], sources: [source] };
    assert.equal(read(smallFeed(shared)).lost?.values, 1);
    const missing = read(smallFeed({ ...shared, sources: [] })).lost;
    assert.equal(missing?.values, 1);
    assert.equal(missing.records.size, 0);
    const feed = read(smallFeed({ ...shared, sources: [{ id: 'paper' }] }));
    const unnamed = feed.lost;
    assert.equal(unnamed?.values, 0);
    assert.deepEqual([...unnamed.records], [['sources', 1]]);
    assert.ok(feed.leitlinien.every((each) => unnamed.keys.get(each)?.has('cite')));
  });
});
