import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Ref, RefType, StrategyModel, TraceLink } from '../../src/model/model.types.js';
import { hasRef, linkedKeys, refKey, sameRef, trace } from '../../src/model/trace.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { snapshotFeed } from '../support/snapshot.js';

function modelOf(changes: JsonObject = {}): StrategyModel {
  const { feed } = parseFeed(smallFeed(changes));
  assert.ok(feed, 'the feed must not be refused');
  return buildModel(feed);
}

/** Links in short: `type:id`, with a star where the link is editorial. */
const inShort = (links: readonly TraceLink[]): string[] =>
  links.map((link) => `${refKey(link)}${link.origin === 'editorial' ? '*' : ''}`);

function traceInShort(
  model: StrategyModel,
  type: RefType,
  id: string,
): { up: string[]; down: string[] } {
  const { up, down } = trace(model, { type, id });
  return { up: inShort(up), down: inShort(down) };
}

const small = modelOf();
const goneBy = { up: [], down: [] };

describe('trace: each type, on a small strategy', () => {
  it('leads from a Leitlinie up to goal and category, down to topics, projects, actors, decisions', () => {
    assert.deepEqual(traceInShort(small, 'leitlinie', 'L1'), {
      up: ['goal:speed', 'category:rules'],
      down: ['topic:data', 'project:register', 'actor:DE-HE', 'actor:DE-HH', 'event:session-1'],
    });
  });

  it('calls what comes of a Leitlinie editorial only where no way to it is official', () => {
    assert.deepEqual(traceInShort(small, 'leitlinie', 'L2').down, [
      'topic:data',
      'project:register',
      'project:portal*',
      'actor:DE-HE',
      'actor:DE-HH',
      'event:session-1',
      'actor:bund*',
    ]);
    assert.deepEqual(traceInShort(small, 'leitlinie', 'L3').down, [
      'topic:data*',
      'project:portal*',
      'actor:DE-HH*',
      'actor:bund*',
    ]);
  });

  it('leads from a Leitlinie without a goal to its category only', () => {
    assert.deepEqual(traceInShort(small, 'leitlinie', 'L4'), { up: ['category:tools'], down: [] });
  });

  it('leads from a project up to its own topic and Leitlinien, down to who carries it', () => {
    assert.deepEqual(traceInShort(small, 'project', 'register'), {
      up: ['topic:data', 'leitlinie:L1', 'leitlinie:L2', 'goal:speed', 'category:rules'],
      down: ['actor:DE-HE', 'actor:DE-HH', 'event:session-1'],
    });
    assert.deepEqual(traceInShort(small, 'project', 'portal'), {
      up: [
        'topic:data*',
        'leitlinie:L2*',
        'leitlinie:L3*',
        'goal:speed*',
        'category:rules*',
        'goal:trust*',
        'category:tools*',
      ],
      down: ['actor:DE-HH', 'actor:bund'],
    });
    assert.deepEqual(traceInShort(small, 'project', 'course'), { up: [], down: ['actor:DE-HH'] });
  });

  it('takes a project that says nothing of its links for editorial', () => {
    const projects = [{ id: 'p', title: 'P', leitlinien: ['L3'] }];
    assert.deepEqual(traceInShort(modelOf({ projects }), 'leitlinie', 'L3').down, ['project:p*']);
  });

  it('leads from a topic through its projects, with its own leads first', () => {
    assert.deepEqual(traceInShort(small, 'topic', 'data'), {
      up: [
        'leitlinie:L1',
        'leitlinie:L2',
        'goal:speed',
        'category:rules',
        'leitlinie:L3*',
        'goal:trust*',
        'category:tools*',
      ],
      down: [
        'actor:DE-HE',
        'project:register',
        'project:portal*',
        'actor:DE-HH',
        'event:session-1',
        'actor:bund*',
      ],
    });
    assert.deepEqual(traceInShort(small, 'topic', 'people'), goneBy);
  });

  it('leads from a goal down to its Leitlinien and what comes of them', () => {
    assert.deepEqual(traceInShort(small, 'goal', 'trust'), {
      up: [],
      down: ['leitlinie:L3', 'topic:data*', 'project:portal*', 'actor:DE-HH*', 'actor:bund*'],
    });
  });

  it('leads from a category down to its Leitlinien, also those without a goal', () => {
    assert.deepEqual(traceInShort(small, 'category', 'tools'), {
      up: [],
      down: [
        'leitlinie:L3',
        'leitlinie:L4',
        'topic:data*',
        'project:portal*',
        'actor:DE-HH*',
        'actor:bund*',
      ],
    });
  });

  it('leads from a cell up to its two sides, down to its Leitlinien', () => {
    const { up, down } = traceInShort(small, 'cell', 'rules/speed');
    assert.deepEqual(up, ['goal:speed', 'category:rules']);
    assert.deepEqual(down.slice(0, 2), ['leitlinie:L1', 'leitlinie:L2']);
    assert.equal(down.includes('project:portal*'), true);
    assert.deepEqual(traceInShort(small, 'cell', 'rules/trust'), {
      up: ['goal:trust', 'category:rules'],
      down: [],
    });
  });

  it('leads from an actor up to its projects, the topics it leads, and what they serve', () => {
    assert.deepEqual(traceInShort(small, 'actor', 'DE-HE'), {
      up: [
        'project:register',
        'topic:data',
        'leitlinie:L1',
        'leitlinie:L2',
        'goal:speed',
        'category:rules',
      ],
      down: [],
    });
    const bund = traceInShort(small, 'actor', 'bund');
    assert.equal(bund.up[0], 'project:portal');
    assert.equal(bund.up.includes('topic:data*'), true);
    assert.deepEqual(bund.down, ['event:session-1']);
    assert.deepEqual(traceInShort(small, 'actor', 'DE-SL'), goneBy);
  });

  it('leads from a decision up to what its projects serve, down to them and who acts', () => {
    assert.deepEqual(traceInShort(small, 'event', 'session-1'), {
      up: ['topic:data', 'leitlinie:L1', 'leitlinie:L2', 'goal:speed', 'category:rules'],
      down: ['actor:bund', 'project:register', 'actor:DE-HE', 'actor:DE-HH'],
    });
  });

  it('leads from a decision to those it revokes, as far as the feed has them', () => {
    assert.deepEqual(traceInShort(small, 'event', 'session-2'), {
      up: [],
      down: ['event:session-1'],
    });
  });

  it('links events and projects without a decision to nothing by that', () => {
    const events = [{ id: 'e', title: 'E' }];
    assert.deepEqual(traceInShort(modelOf({ events }), 'event', 'e'), goneBy);
  });

  it('leads from a layer down to its items: for projects to those of the strategy itself', () => {
    assert.deepEqual(traceInShort(small, 'layer', 'umbrella').down, [
      'goal:speed',
      'goal:trust',
      'category:rules',
      'category:tools',
      'leitlinie:L1',
      'leitlinie:L2',
      'leitlinie:L3',
      'leitlinie:L4',
    ]);
    assert.deepEqual(traceInShort(small, 'layer', 'topics').down, ['topic:data', 'topic:people']);
    assert.deepEqual(traceInShort(small, 'layer', 'projects').down, [
      'project:register',
      'project:course',
    ]);
  });

  it('leads from nothing to nothing: unknown ids and names of JavaScript', () => {
    const types: RefType[] = [
      'layer',
      'goal',
      'category',
      'leitlinie',
      'topic',
      'project',
      'event',
    ];
    for (const type of [...types, 'actor', 'cell'] as RefType[]) {
      for (const id of ['nobody', '', '__proto__', 'constructor', 'a/b']) {
        assert.deepEqual(traceInShort(small, type, id), goneBy, `${type} ${id}`);
      }
    }
  });
});

describe('trace: official beats editorial', () => {
  const project = (id: string, links: string): JsonObject => ({
    id,
    title: id,
    links,
    topic: 'data',
    leitlinien: ['L1'],
    lead: ['bund'],
  });

  for (const order of [
    ['official', 'editorial'],
    ['editorial', 'official'],
  ]) {
    it(`whichever is found first: ${order.join(', then ')}`, () => {
      const model = modelOf({ projects: order.map((links) => project(`p-${links}`, links)) });
      const { up } = traceInShort(model, 'actor', 'bund');
      assert.equal(up.includes('leitlinie:L1'), true);
      assert.equal(up.includes('leitlinie:L1*'), false);
      const { down } = traceInShort(model, 'leitlinie', 'L1');
      assert.deepEqual([...down].sort(), [
        'actor:bund',
        'project:p-editorial*',
        'project:p-official',
        'topic:data',
      ]);
    });
  }
});

describe('linkedKeys', () => {
  it('holds everything of both ways once, and not the thing itself', () => {
    const { linked } = linkedKeys(small, { type: 'project', id: 'register' });
    assert.equal(linked.size, 8);
    assert.equal(linked.has('project:register'), false);
  });

  it('tells the editors’ links from official ones, as the traces do', () => {
    const model = buildModel(snapshotFeed());
    for (const { id } of model.feed.leitlinien) {
      const ref = { type: 'leitlinie', id } as const;
      const { linked, editorial } = linkedKeys(model, ref);
      const { up, down } = trace(model, ref);
      for (const link of [...up, ...down]) {
        assert.ok(linked.has(refKey(link)));
        assert.equal(editorial.has(refKey(link)), link.origin === 'editorial', refKey(link));
      }
      assert.ok(!editorial.has(`goal:${model.find('leitlinie', id)?.goal}`));
    }
  });
});

describe('names of things', () => {
  it('have a key of type and id', () => {
    assert.equal(refKey({ type: 'cell', id: 'a/b' }), 'cell:a/b');
  });

  it('are the same with the same type and id, and nothing is the same as nothing', () => {
    const a: Ref = { type: 'goal', id: 'a' };
    assert.equal(sameRef(a, { ...a }), true);
    assert.equal(sameRef(a, { ...a, type: 'topic' }), false);
    assert.equal(sameRef(a, { ...a, id: 'b' }), false);
    assert.equal(sameRef(a, null), false);
    assert.equal(sameRef(undefined, a), false);
    assert.equal(sameRef(null, null), true);
  });

  it('are known for the records of a model and for the cells of its table', () => {
    assert.equal(hasRef(small, { type: 'event', id: 'session-1' }), true);
    assert.equal(hasRef(small, { type: 'event', id: 'L1' }), false);
    assert.equal(hasRef(small, { type: 'cell', id: 'tools/speed' }), true);
    assert.equal(hasRef(small, { type: 'cell', id: 'speed/tools' }), false);
    assert.equal(hasRef(small, { type: 'cell', id: 'tools/speed/x' }), false);
  });
});

describe('trace: laws, on the shipped snapshot and the small strategy', () => {
  for (const [what, model] of Object.entries({ snapshot: buildModel(snapshotFeed()), small })) {
    const { feed } = model;
    const ids = (records: readonly { id: string }[], type: RefType): Ref[] =>
      records.map(({ id }) => ({ type, id }));
    const refs: Ref[] = [
      ...ids(feed.layers, 'layer'),
      ...ids(feed.goals, 'goal'),
      ...ids(feed.categories, 'category'),
      ...ids(feed.leitlinien, 'leitlinie'),
      ...ids(feed.topics, 'topic'),
      ...ids(feed.projects, 'project'),
      ...ids(feed.events, 'event'),
      ...ids(feed.actors, 'actor'),
      ...feed.categories.flatMap((category) =>
        feed.goals.map((goal): Ref => ({ type: 'cell', id: `${category.id}/${goal.id}` })),
      ),
    ];
    const traces = new Map(refs.map((ref) => [refKey(ref), trace(model, ref)]));
    const wayOf = (ref: Ref, way: 'up' | 'down'): readonly TraceLink[] =>
      traces.get(refKey(ref))?.[way] ?? [];
    const has = (links: readonly TraceLink[], ref: Ref) => links.some((link) => sameRef(link, ref));

    it(`${what}: every link leads to an existing record`, () => {
      for (const ref of refs) {
        for (const link of [...wayOf(ref, 'up'), ...wayOf(ref, 'down')]) {
          assert.equal(hasRef(model, link), true, `${refKey(ref)} to ${refKey(link)}`);
        }
      }
    });

    it(`${what}: nothing links to itself, and no way names a thing twice`, () => {
      for (const ref of refs) {
        for (const way of ['up', 'down'] as const) {
          const keys = wayOf(ref, way).map(refKey);
          assert.equal(keys.includes(refKey(ref)), false, refKey(ref));
          assert.equal(new Set(keys).size, keys.length, refKey(ref));
        }
      }
    });

    // What stands above must stand above seen from below, and the other way round.
    const mutual: readonly (readonly [upper: RefType, lower: RefType])[] = [
      ['leitlinie', 'project'],
      ['topic', 'project'],
      ['project', 'actor'],
      ['goal', 'leitlinie'],
      ['category', 'leitlinie'],
      ['goal', 'project'],
      ['category', 'project'],
      ['leitlinie', 'actor'],
      ['topic', 'actor'],
      ['goal', 'actor'],
      ['category', 'actor'],
    ];
    for (const [upper, lower] of mutual) {
      it(`${what}: a ${lower} is below a ${upper} exactly if the ${upper} is above the ${lower}`, () => {
        let links = 0;
        for (const above of refs.filter(({ type }) => type === upper)) {
          for (const below of refs.filter(({ type }) => type === lower)) {
            const isBelow = has(wayOf(above, 'down'), below);
            const isAbove = has(wayOf(below, 'up'), above);
            assert.equal(isBelow, isAbove, `${refKey(above)} and ${refKey(below)}`);
            links += isBelow ? 1 : 0;
          }
        }
        assert.notEqual(links, 0);
      });
    }

    it(`${what}: a link is official exactly if an official way leads there`, () => {
      const official = new Set(
        feed.projects.filter(({ links }) => links === 'official').map(({ id }) => id),
      );
      for (const leitlinie of refs.filter(({ type }) => type === 'leitlinie')) {
        for (const { type, id, origin } of wayOf(leitlinie, 'down')) {
          if (type !== 'project') continue;
          assert.equal(origin, official.has(id) ? 'official' : 'editorial', id);
        }
      }
    });

    it(`${what}: what serves a cell is what serves the Leitlinien in it`, () => {
      for (const cell of refs.filter(({ type }) => type === 'cell')) {
        const leitlinien = wayOf(cell, 'down').filter(({ type }) => type === 'leitlinie');
        const expected = leitlinien.flatMap((leitlinie) => wayOf(leitlinie, 'down').map(refKey));
        const others = wayOf(cell, 'down').filter(({ type }) => type !== 'leitlinie');
        assert.deepEqual(new Set(others.map(refKey)), new Set(expected), cell.id);
      }
    });

    it(`${what}: traces are the same each time, and frozen`, () => {
      for (const ref of refs) {
        const again = trace(model, ref);
        assert.deepEqual(again, traces.get(refKey(ref)));
        assert.equal(Object.isFrozen(again.up) && Object.isFrozen(again.down), true);
      }
    });
  }
});
