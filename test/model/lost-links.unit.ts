import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel } from '../../src/model/build-model.js';
import { hasLostOwnLinks, mayLackLinks, type Way } from '../../src/model/lost-links.js';
import type { Ref, StrategyModel } from '../../src/model/model.types.js';
import { trace } from '../../src/model/trace.js';
import { NO_FILTER } from '../../src/selection/filter.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

function modelOf(feed: JsonObject): StrategyModel {
  const parsed = parseFeed(feed);
  assert.ok(parsed.feed);
  return buildModel(parsed.feed);
}

const LISTS = ['layers', 'goals', 'categories', 'leitlinien', 'topics', 'projects', 'events'];
const TYPES = { leitlinien: 'leitlinie', topics: 'topic', projects: 'project' } as const;

/** Everything of the small strategy that can be chosen. */
const refs: readonly Ref[] = [
  ...LISTS.flatMap((list) => {
    const types: Readonly<Record<string, string>> = TYPES;
    const type = types[list] ?? (list === 'categories' ? 'category' : list.slice(0, -1));
    return (smallFeed()[list] as { id: string }[]).map(({ id }) => ({ type, id }) as Ref);
  }),
  ...['DE-HE', 'DE-HH', 'DE-SL', 'bund'].map((id): Ref => ({ type: 'actor', id })),
  { type: 'cell', id: 'tools/speed' },
  { type: 'cell', id: 'rules/speed' },
];

/** Every feed in which one key of one list cannot be read in any record. */
const damaged = [...LISTS, 'actors', 'scopes'].flatMap((list) => {
  const records = smallFeed()[list] as JsonObject[];
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return [...keys].flatMap((key) =>
    key === 'id'
      ? []
      : [
          {
            what: `${list}/${key}`,
            feed: smallFeed({
              [list]: records.map((each) => (key in each ? { ...each, [key]: 7 } : each)),
            }),
          },
        ],
  );
});

const keysOf = (model: StrategyModel, ref: Ref, way: Way): readonly string[] =>
  trace(model, ref)[way].map(({ type, id }) => `${type}:${id}`);

describe('mayLackLinks', () => {
  it('says no of a feed that could be read', () => {
    const model = modelOf(smallFeed());
    for (const ref of refs) assert.equal(mayLackLinks(model, ref), false, JSON.stringify(ref));
  });

  it('says so wherever the loss of any key has left a thing without its links', () => {
    const whole = modelOf(smallFeed());
    let found = 0;
    for (const { what, feed } of damaged) {
      const model = modelOf(feed);
      for (const ref of refs.filter(({ type, id }) => type === 'cell' || model.find(type, id))) {
        for (const way of ['up', 'down'] as const) {
          const isEmptied =
            keysOf(whole, ref, way).length > 0 && keysOf(model, ref, way).length === 0;
          if (!isEmptied) continue;
          found += 1;
          assert.ok(mayLackLinks(model, ref, way), `${what}: ${ref.type}:${ref.id} ${way}`);
        }
      }
    }
    assert.ok(found > 20, String(found));
  });

  it('also where a filter has left out what could not be read', () => {
    const projects = (smallFeed()['projects'] as JsonObject[]).map((each) => ({
      ...each,
      leitlinien: 'L1',
    }));
    const filter = { ...NO_FILTER, status: 'stopped' };
    const model = narrowModel(modelOf(smallFeed({ projects })), { land: null, filter });
    assert.equal(model.feed.projects.length, 0);
    assert.equal(mayLackLinks(model, { type: 'leitlinie', id: 'L1' }, 'down'), true);
  });
});

describe('hasLostOwnLinks', () => {
  it('says so of what names them, and not of what is named', () => {
    const [first, ...others] = smallFeed()['projects'] as JsonObject[];
    const model = modelOf(
      smallFeed({ projects: [{ ...first, leitlinien: ['L1', 'no'] }, ...others] }),
    );
    assert.equal(hasLostOwnLinks(model, { type: 'project', id: 'register' }, 'up'), true);
    assert.equal(hasLostOwnLinks(model, { type: 'project', id: 'register' }, 'down'), false);
    assert.equal(hasLostOwnLinks(model, { type: 'project', id: 'portal' }, 'up'), false);
    assert.equal(hasLostOwnLinks(model, { type: 'leitlinie', id: 'L1' }, 'down'), false);
  });
});
