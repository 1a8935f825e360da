import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/feed/feed.types.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel, cellOf, partnersOf } from '../../src/model/build-model.js';
import type { RecordType, StrategyModel } from '../../src/model/model.types.js';
import { carriedOutProjects, ownProjects } from '../../src/model/own-projects.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { snapshotFeed } from '../support/snapshot.js';

function feedOf(changes: JsonObject = {}): Feed {
  const { feed, problems } = parseFeed(smallFeed(changes));
  assert.ok(feed, 'the feed must not be refused');
  assert.deepEqual(problems, []);
  return feed;
}

const modelOf = (changes: JsonObject = {}): StrategyModel => buildModel(feedOf(changes));

/** The ids in each group of an index. */
function idsIn(index: ReadonlyMap<string, readonly { id: string }[]>): Record<string, string[]> {
  return Object.fromEntries([...index].map(([key, group]) => [key, group.map(({ id }) => id)]));
}

/** Every object and list that can be reached from a value, through maps too. */
function reachable(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const item of inner as unknown[]) reachable(item, found);
  return found;
}

const lists = {
  layer: 'layers',
  goal: 'goals',
  category: 'categories',
  leitlinie: 'leitlinien',
  topic: 'topics',
  project: 'projects',
  event: 'events',
  actor: 'actors',
} as const;
const types = Object.keys(lists) as RecordType[];

describe('buildModel: find', () => {
  const model = modelOf();

  it('finds every record by its type and id, as the very object of the feed', () => {
    for (const type of types) {
      for (const record of model.feed[lists[type]]) {
        assert.equal(model.find(type, record.id), record, `${type} ${record.id}`);
      }
    }
  });

  it('finds nothing where there is nothing: other types, unknown ids, names of JavaScript', () => {
    assert.equal(model.find('topic', 'L1'), undefined);
    assert.equal(model.find('leitlinie', 'l1'), undefined);
    for (const id of ['', '__proto__', 'constructor', 'toString']) {
      for (const type of types) assert.equal(model.find(type, id), undefined);
    }
    assert.equal(model.find('cell' as RecordType, 'rules/speed'), undefined);
    assert.equal(model.find('__proto__' as RecordType, 'toString'), undefined);
  });

  it('finds records whose ids are names of JavaScript', () => {
    const odd = modelOf({ topics: [{ id: '__proto__', title: 'A' }], projects: [] });
    assert.equal(odd.find('topic', '__proto__')?.title, 'A');
  });
});

describe('buildModel: indexes', () => {
  const model = modelOf();

  it('has sources and scopes by id', () => {
    assert.equal(model.sources.get('paper'), model.feed.sources[0]);
    assert.deepEqual([...model.scopes.keys()], ['own', 'other']);
  });

  it('has the Leitlinien of each cell, also of cells without a goal or a category', () => {
    assert.deepEqual(idsIn(model.leitlinienByCell), {
      'rules/speed': ['L1', 'L2'],
      'tools/trust': ['L3'],
      'tools/-': ['L4'],
    });
    assert.equal(cellOf({}), '-/-');
    assert.equal(cellOf({ goal: 'trust' }), '-/trust');
  });

  it('has the projects of each Leitlinie, topic and scope', () => {
    assert.deepEqual(idsIn(model.projectsByLeitlinie), {
      L1: ['register'],
      L2: ['register', 'portal'],
      L3: ['portal'],
    });
    assert.deepEqual(idsIn(model.projectsByTopic), { data: ['register', 'portal'] });
    assert.deepEqual(idsIn(model.projectsByScope), {
      own: ['register', 'course'],
      other: ['portal'],
    });
  });

  it('has what each actor leads, and apart from it where it is a partner only', () => {
    const work = [...model.projectsByActor].map(([id, { leads, partners }]) => [
      id,
      leads.map((project) => project.id),
      partners.map((project) => project.id),
    ]);
    assert.deepEqual(work, [
      ['DE-HE', ['register'], []],
      ['DE-HH', ['portal', 'course'], ['register']],
      ['DE-SL', [], []],
      ['bund', ['portal'], []],
    ]);
  });

  it('has the events of each actor', () => {
    assert.deepEqual(idsIn(model.eventsByActor), { bund: ['session-1'] });
  });

  it('has the event of each decision, the first one where several name its number', () => {
    const events = ['a', 'b'].map((id) => ({ id, title: 'E', decision: { number: '2025/01' } }));
    assert.equal(modelOf({ events }).eventByDecision.get('2025/01')?.id, 'a');
    assert.deepEqual([...model.eventByDecision.keys()], ['2025/01', '2025/02']);
  });

  it('counts nothing twice that a record names twice', () => {
    const project = {
      id: 'p',
      title: 'P',
      leitlinien: ['L1', 'L1'],
      lead: ['DE-HE', 'DE-HE'],
      partners: ['DE-HH', 'DE-HH'],
    };
    const events = [{ id: 'e', title: 'E', actors: ['bund', 'bund'] }];
    const { projectsByLeitlinie, projectsByActor, eventsByActor } = modelOf({
      projects: [project],
      events,
    });
    assert.equal(projectsByLeitlinie.get('L1')?.length, 1);
    assert.equal(projectsByActor.get('DE-HE')?.leads.length, 1);
    assert.equal(projectsByActor.get('DE-HH')?.partners.length, 1);
    assert.equal(eventsByActor.get('bund')?.length, 1);
  });

  it('has no group where there is nothing', () => {
    const empty = buildModel(
      feedOf({ about: {}, ...Object.fromEntries(Object.values(lists).map((key) => [key, []])) }),
    );
    for (const index of [
      empty.leitlinienByCell,
      empty.projectsByLeitlinie,
      empty.projectsByTopic,
      empty.projectsByActor,
      empty.projectsByScope,
      empty.eventsByActor,
      empty.eventByDecision,
    ]) {
      assert.equal(index.size, 0);
    }
  });
});

describe('partnersOf', () => {
  it('leaves out who leads the project too', () => {
    const project = { id: 'p', title: 'P', lead: ['a', 'b'], partners: ['b', 'c', 'a'] };
    assert.deepEqual(partnersOf(project), ['c']);
  });

  it('needs neither leads nor partners', () => {
    assert.deepEqual(partnersOf({ id: 'p', title: 'P' }), []);
    assert.deepEqual(partnersOf({ id: 'p', title: 'P', partners: ['a'] }), ['a']);
    assert.deepEqual(partnersOf({ id: 'p', title: 'P', lead: ['a'] }), []);
  });
});

describe('ownProjects', () => {
  const ids = (model: StrategyModel) => ownProjects(model).map(({ id }) => id);

  it('are those of the scopes marked as own', () => {
    assert.deepEqual(ids(modelOf()), ['register', 'course']);
  });

  it('are none where scopes are there and none is marked, or where a project has no scope', () => {
    const scopes = [
      { id: 'own', title: 'A' },
      { id: 'other', title: 'B', own: false },
    ];
    assert.deepEqual(ids(modelOf({ scopes })), []);
    assert.deepEqual(ids(modelOf({ projects: [{ id: 'p', title: 'P' }] })), []);
  });

  it('are none where the feed makes no difference: then all are carried out', () => {
    const projects = ['p', 'q'].map((id) => ({ id, title: 'P' }));
    const model = modelOf({ scopes: [], projects });
    assert.deepEqual(ids(model), []);
    assert.deepEqual(
      carriedOutProjects(model).map(({ id }) => id),
      ['p', 'q'],
    );
  });
});

describe('buildModel: frozen', () => {
  for (const [what, feed] of Object.entries({
    'the small feed': feedOf(),
    'the snapshot': snapshotFeed(),
  })) {
    it(`freezes ${what} in depth, and all groups of its indexes`, () => {
      const model = buildModel(feed);
      const objects = [...reachable(model)].filter((object) => !(object instanceof Map));
      assert.equal(objects.length > 50, true);
      for (const object of objects) {
        assert.equal(Object.isFrozen(object), true, JSON.stringify(object).slice(0, 80));
      }
    });
  }

  it('makes the same model of the same feed again, with the same records', () => {
    const feed = feedOf();
    const [first, second] = [buildModel(feed), buildModel(feed)];
    assert.equal(first.feed, feed);
    assert.equal(second.find('project', 'portal'), first.find('project', 'portal'));
    assert.deepEqual(idsIn(second.projectsByTopic), idsIn(first.projectsByTopic));
  });
});
