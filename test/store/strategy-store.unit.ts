import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel } from '../../src/model/build-model.js';
import { loadTrace } from '../../src/model/lazy-trace.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { hasRef } from '../../src/model/ref.js';
import { linkedKeys } from '../../src/model/trace.js';
import { NO_FILTER } from '../../src/selection/filter.js';
import { keepSelection, reduceSelection } from '../../src/selection/reduce-selection.js';
import { toSelection, type Selection } from '../../src/selection/selection.types.js';
import type { StoreChange } from '../../src/store/store.types.js';
import { StrategyStore } from '../../src/store/strategy-store.js';
import { settle } from '../support/fake-clock.js';
import { answersStatus, isOffline, sends, type Answer } from '../support/fake-fetch.js';
import { FakePage } from '../support/fake-page.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

const url = 'https://feed.example/feed.v1.json';
const sendsFeed = (changes: JsonObject = {}): Answer => sends(JSON.stringify(smallFeed(changes)));

function modelOf(changes: JsonObject = {}): StrategyModel {
  const { feed } = parseFeed(smallFeed(changes));
  assert.ok(feed, 'the feed must not be refused');
  return buildModel(feed);
}

const L1: Selection = { type: 'leitlinie', id: 'L1' };
const L2: Selection = { type: 'leitlinie', id: 'L2' };
const portal: Selection = { type: 'project', id: 'portal' };

/** All but the portal: what a feed has after the portal was taken out. */
function withoutPortal(): JsonObject {
  const projects = smallFeed()['projects'] as JsonObject[];
  return { projects: projects.filter(({ id }) => id !== 'portal') };
}

describe('reduceSelection', () => {
  const model = modelOf();

  it('chooses what the model has', () => {
    assert.deepEqual(reduceSelection(null, L1, model, true), L1);
    assert.deepEqual(reduceSelection(L1, L2, model, true), L2);
  });

  it('takes a choice back when a visitor chooses it again, not when a page sets it again', () => {
    assert.equal(reduceSelection(L1, { ...L1 }, model, true), null);
    assert.equal(reduceSelection(L1, { ...L1 }, model, false), L1);
  });

  it('tells things of the same id apart by their type', () => {
    const topic: Selection = { type: 'topic', id: 'data' };
    const layer: Selection = { type: 'layer', id: 'projects' };
    assert.deepEqual(reduceSelection(layer, topic, model, true), topic);
    assert.equal(reduceSelection(topic, { type: 'project', id: 'data' }, model, true), topic);
  });

  it('clears on request', () => {
    assert.equal(reduceSelection(L1, null, model, true), null);
    assert.equal(reduceSelection(null, null, model, false), null);
  });

  it('keeps the choice where the model does not have what is asked for', () => {
    assert.equal(reduceSelection(L1, { type: 'leitlinie', id: 'L9' }, model, true), L1);
    assert.equal(reduceSelection(null, { type: 'leitlinie', id: '__proto__' }, model, false), null);
  });

  it('takes any choice while there is no model', () => {
    const unknown: Selection = { type: 'event', id: 'someday' };
    assert.deepEqual(reduceSelection(null, unknown, undefined, true), unknown);
  });

  it('knows cells by the categories and goals of the model, empty cells too', () => {
    const has = (id: string) => reduceSelection(null, { type: 'cell', id }, model, false) !== null;
    assert.equal(has('rules/speed'), true);
    assert.equal(has('rules/trust'), true);
    for (const id of [
      'speed/rules',
      'rules',
      'rules/',
      '/speed',
      '/',
      '',
      'rules/speed/',
      'rules/speed/x',
    ]) {
      assert.equal(has(id), false, id);
    }
  });
});

describe('keepSelection', () => {
  it('keeps what the new data have and drops what they have not', () => {
    assert.equal(keepSelection(portal, modelOf()), portal);
    assert.equal(keepSelection(portal, modelOf(withoutPortal())), null);
    assert.equal(keepSelection(null, modelOf()), null);
  });
});

describe('toSelection', () => {
  it('reads type and id, and nothing else that a page hands over', () => {
    assert.deepEqual(toSelection({ type: 'leitlinie', id: 'G2', extra: 1 }), {
      type: 'leitlinie',
      id: 'G2',
    });
  });

  it('copies, so that later changes by the page have no effect', () => {
    const input = { type: 'leitlinie', id: 'G2' };
    const selection = toSelection(input);
    input.id = 'G3';
    assert.deepEqual(selection, { type: 'leitlinie', id: 'G2' });
    assert.equal(Object.isFrozen(selection), true);
  });

  it('takes anything else for nothing', () => {
    const junk = [null, undefined, 'G2', 5, [], {}, { type: 'leitlinie' }, { id: 'G2' }];
    const wrong = [
      { type: 'vision', id: 'a' },
      { type: 'toString', id: 'a' },
      { type: '__proto__', id: 'a' },
      { type: 'leitlinie', id: 2 },
      { type: ['leitlinie'], id: 'G2' },
    ];
    for (const value of [...junk, ...wrong]) {
      assert.equal(toSelection(value), null, JSON.stringify(value));
    }
  });
});

/** Whether choice and links belong to the data that a store shows. */
function isConsistent({ feed, selection: { selection, linked } }: StrategyStore): boolean {
  if (!selection) return linked.size === 0;
  if (!('model' in feed)) return true;
  const { linked: expected } = linkedKeys(feed.model, selection);
  const isSame = linked.size === expected.size && [...linked].every((key) => expected.has(key));
  return hasRef(feed.model, selection) && isSame;
}

/** A store with all that it told, and what it looked like at that moment. */
class Heard {
  readonly changes: StoreChange[] = [];
  readonly seen: string[] = [];
  readonly stop: () => void;

  constructor(readonly store: StrategyStore) {
    this.stop = store.subscribe((change) => {
      this.changes.push(change);
      const { selection } = store.selection;
      const chosen = selection ? `${selection.id} chosen` : 'nothing chosen';
      const doubt = isConsistent(store) ? '' : ', inconsistent';
      this.seen.push(`${change.kind}: ${store.feed.status}, ${chosen}${doubt}`);
    });
  }

  get kinds(): string[] {
    return this.changes.map(({ kind }) => kind);
  }
}

let page: FakePage;
beforeEach(() => {
  page = new FakePage();
});

const requests = (): number => page.network.requests.length;

/** A store whose feed is loaded. */
async function loadedStore(
  changes: JsonObject = {},
): Promise<{ store: StrategyStore; heard: Heard }> {
  page.network.answer(sendsFeed(changes));
  const store = new StrategyStore(url, page.environment);
  const heard = new Heard(store);
  await settle();
  assert.equal(store.feed.status, 'ready');
  heard.seen.length = 0;
  heard.changes.length = 0;
  return { store, heard };
}

describe('StrategyStore: the first choice', () => {
  // First in this file: the code of the strategy graph is fetched once for all stores.
  it('shows at once, and its links as soon as the code of the graph is there, told once', async () => {
    const { store, heard } = await loadedStore();
    store.select(L1, { origin: page });
    store.select(L2, { origin: page });
    assert.deepEqual(store.selection.selection, L2);
    assert.equal(store.selection.linked.size, 0);
    await loadTrace();
    await settle();
    assert.deepEqual(heard.kinds, ['selection', 'selection', 'links']);
    assert.equal(isConsistent(store), true);
    assert.equal(store.selection.linked.has('project:portal'), true);
    assert.equal(store.selection.origin, page);
    assert.equal(Object.isFrozen(store.selection), true);
  });
});

describe('StrategyStore: selection', () => {
  before(loadTrace);

  it('starts with nothing chosen and nothing linked', () => {
    const store = new StrategyStore(url, page.environment);
    assert.deepEqual(store.selection, { selection: null, linked: new Set(), origin: undefined });
  });

  it('publishes a choice once, with its origin and everything that is linked with it', async () => {
    const { store, heard } = await loadedStore();
    const widget = {};
    assert.equal(store.select(L1, { toggle: true, origin: widget }), true);
    const { selection, linked, origin } = store.selection;
    assert.deepEqual(selection, L1);
    assert.equal(origin, widget);
    const expected = [
      'goal:speed',
      'category:rules',
      'topic:data',
      'project:register',
      'actor:DE-HE',
      'actor:DE-HH',
      'event:session-1',
    ];
    assert.deepEqual([...linked].sort(), expected.sort());
    assert.deepEqual(heard.kinds, ['selection']);
    assert.equal(Object.isFrozen(store.selection), true);
  });

  it('toggles for visitors and stays for page authors', async () => {
    const { store, heard } = await loadedStore();
    assert.equal(store.select(L1), true);
    assert.equal(store.select(L1), false);
    assert.equal(store.select({ ...L1 }, { toggle: true }), true);
    assert.deepEqual(store.selection, { selection: null, linked: new Set(), origin: undefined });
    assert.deepEqual(heard.kinds, ['selection', 'selection']);
  });

  it('forgets the origin when the choice is cleared', async () => {
    const { store } = await loadedStore();
    store.select(L1, { origin: {} });
    store.select(null, { origin: {} });
    assert.equal(store.selection.origin, undefined);
  });

  it('tells nothing and keeps its state where a choice changes nothing', async () => {
    const { store, heard } = await loadedStore();
    assert.equal(store.select(null), false);
    assert.equal(store.select({ type: 'leitlinie', id: 'L9' }), false);
    store.select(L1);
    const before = store.selection;
    assert.equal(store.select({ type: 'cell', id: 'a/b' }, { toggle: true }), false);
    assert.equal(store.select(L1), false);
    assert.equal(store.selection, before);
    assert.deepEqual(heard.kinds, ['selection']);
  });

  it('keeps a choice that is made before the data are there, and links it when they come', async () => {
    page.network.answer(sendsFeed());
    const store = new StrategyStore(url, page.environment);
    const origin = {};
    assert.equal(store.select(L1, { origin }), true);
    assert.equal(store.selection.linked.size, 0);
    const heard = new Heard(store);
    await settle();
    assert.deepEqual(store.selection.selection, L1);
    assert.equal(store.selection.linked.has('project:register'), true);
    assert.equal(store.selection.origin, origin);
    assert.deepEqual(heard.kinds, ['feed', 'load']);
  });

  it('drops a choice that was made before and that the data do not have, and tells so', async () => {
    page.network.answer(sendsFeed());
    const store = new StrategyStore(url, page.environment);
    store.select({ type: 'leitlinie', id: 'L9' });
    const heard = new Heard(store);
    await settle();
    assert.equal(store.selection.selection, null);
    assert.deepEqual(heard.kinds, ['feed', 'selection', 'load']);
  });

  it('drops the choice when a refresh no longer has it', async () => {
    const { store, heard } = await loadedStore();
    store.setRefresh({}, 30);
    store.select(portal, { origin: {} });
    page.network.answer(sendsFeed(withoutPortal()));
    await page.clock.advance(30_000);
    assert.deepEqual(store.selection, { selection: null, linked: new Set(), origin: undefined });
    assert.deepEqual(heard.kinds, ['selection', 'feed', 'selection', 'load']);
  });

  it('keeps the choice when a refresh has it, and links it with what is new', async () => {
    const { store, heard } = await loadedStore();
    store.setRefresh({}, 30);
    store.select(L2);
    const before = store.selection;
    page.network.answer(sendsFeed(withoutPortal()));
    await page.clock.advance(30_000);
    assert.deepEqual(store.selection.selection, L2);
    assert.equal(before.linked.has('project:portal'), true);
    assert.equal(store.selection.linked.has('project:portal'), false);
    assert.deepEqual(heard.kinds, ['selection', 'feed', 'load']);
  });

  it('shows its listeners at no time a choice that the data do not have, or old links', async () => {
    const { store, heard } = await loadedStore();
    store.setRefresh({}, 30);
    store.select(L2);
    page.network.answer(sendsFeed(withoutPortal()), sendsFeed({ leitlinien: [] }));
    await page.clock.advance(60_000);
    assert.deepEqual(heard.seen, [
      'selection: ready, L2 chosen',
      'feed: ready, L2 chosen',
      'load: ready, L2 chosen',
      'feed: ready, nothing chosen',
      'selection: ready, nothing chosen',
      'load: ready, nothing chosen',
      'error: ready, nothing chosen',
    ]);
  });

  it('keeps the choice when a refresh fails', async () => {
    const { store } = await loadedStore();
    store.setRefresh({}, 30);
    store.select(portal);
    const before = store.selection;
    page.network.answer(isOffline());
    await page.clock.advance(30_000);
    assert.equal(store.feed.status, 'stale');
    assert.equal(store.selection, before);
  });
});

describe('StrategyStore: feed', () => {
  it('hands on states, loads and errors in order', async () => {
    page.network.answer(answersStatus(404), sendsFeed({ topics: [null] }));
    const store = new StrategyStore(url, page.environment);
    const heard = new Heard(store);
    await settle();
    assert.deepEqual(heard.seen, ['feed: stale, nothing chosen', 'error: stale, nothing chosen']);
    void store.retry();
    await settle();
    const [, , , , load, error] = heard.changes;
    assert.deepEqual(heard.kinds.slice(2), ['feed', 'feed', 'load', 'error']);
    assert.deepEqual(load?.kind === 'load' && load.loaded, store.loaded);
    assert.equal(store.loaded?.counts.projects, (smallFeed()['projects'] as unknown[]).length);
    assert.equal(error?.kind === 'error' && error.trouble.code, 'records');
  });

  it('asks nobody before somebody listens', async () => {
    const store = new StrategyStore(url, page.environment);
    store.select(L1);
    store.setRefresh({}, 30);
    await page.clock.advance(3_600_000);
    assert.equal(requests(), 0);
    assert.equal(store.feed.status, 'loading');
  });

  it('makes one request for 20 listeners (G11)', async () => {
    page.network.answer(sendsFeed());
    const store = new StrategyStore(url, page.environment);
    const all = Array.from({ length: 20 }, () => new Heard(store));
    await settle();
    assert.equal(requests(), 1);
    for (const { kinds } of all) assert.deepEqual(kinds, ['feed', 'load']);
  });

  it('is ready at once with a model that is handed over, and asks nobody', async () => {
    const model = modelOf();
    const store = new StrategyStore(null, page.environment, { model });
    const heard = new Heard(store);
    assert.equal(store.feed.status === 'ready' && store.feed.model, model);
    assert.equal(store.feed.status === 'ready' && store.feed.origin, 'property');
    void store.retry();
    store.setRefresh({}, 30);
    await page.clock.advance(60_000);
    assert.deepEqual([requests(), page.snapshotLoads, heard.kinds.length], [0, 0, 0]);
    assert.equal(store.select(L1), true);
    assert.equal(store.selection.linked.has('goal:speed'), true);
    heard.stop();
  });

  it('shows the shipped snapshot where there is no address', async () => {
    const store = new StrategyStore(null, page.environment);
    const heard = new Heard(store);
    await settle();
    assert.equal(store.feed.status === 'ready' && store.feed.origin, 'snapshot');
    assert.deepEqual(heard.kinds, ['feed', 'load']);
    assert.equal(requests(), 0);
  });
});

describe('StrategyStore: listeners', () => {
  it('tells a listener nothing any more once it has left, not even what is being told', async () => {
    const { store } = await loadedStore();
    const told: string[] = [];
    const stop = store.subscribe(() => told.push('first'));
    stop();
    stop();
    store.select(L1);
    assert.deepEqual(told, []);
  });

  it('tells all of them, also when one leaves or comes meanwhile', async () => {
    const { store } = await loadedStore();
    const told: string[] = [];
    const stops: (() => void)[] = [];
    stops.push(
      store.subscribe(() => {
        told.push('a');
        for (const stop of stops) stop();
        store.subscribe(() => told.push('late'));
      }),
    );
    store.subscribe(() => told.push('b'));
    store.select(L1);
    assert.deepEqual(told, ['a', 'b']);
  });

  it('does not fetch again when an element is moved: the last one leaves and comes back at once', async () => {
    const { store, heard } = await loadedStore();
    store.setRefresh({}, 30);
    for (let move = 0; move < 3; move += 1) {
      heard.stop();
      new Heard(store);
      await page.clock.advance(0);
    }
    assert.equal(requests(), 1);
    assert.equal(page.watchers, 1);
    page.network.answer(sendsFeed());
    await page.clock.advance(30_000);
    assert.equal(requests(), 2);
  });

  it('does not load twice when an element is moved while it loads', async () => {
    page.network.answer(sendsFeed());
    const store = new StrategyStore(url, page.environment);
    new Heard(store).stop();
    const heard = new Heard(store);
    await page.clock.advance(0);
    assert.equal(requests(), 1);
    assert.deepEqual(heard.kinds, ['feed', 'load']);
  });

  it('stops when the last listener has left for good, and goes on with its data for the next', async () => {
    const { store, heard } = await loadedStore();
    store.setRefresh({}, 30);
    const second = new Heard(store);
    heard.stop();
    await page.clock.advance(0);
    assert.equal(page.watchers, 1);
    second.stop();
    assert.equal(page.watchers, 1);
    await page.clock.advance(0);
    assert.equal(page.watchers, 0);
    assert.deepEqual(page.clock.waits, []);
    const { feed } = store;
    await page.clock.advance(10_000);
    new Heard(store);
    await settle();
    assert.equal(store.feed, feed);
    assert.equal(requests(), 1);
    assert.equal(page.watchers, 1);
  });
});

describe('StrategyStore: who comes and goes', () => {
  const land = { ...NO_FILTER, land: 'DE-HE' };

  it('belongs to those who listen: who is new after the last has left starts afresh', async () => {
    const { store, heard } = await loadedStore();
    const second = new Heard(store);
    store.select(L1, { origin: {} });
    store.filter = land;
    heard.stop();
    assert.equal(store.isShared, true);
    assert.deepEqual(store.selection.selection, L1);
    second.stop();
    assert.equal(store.isShared, false);
    // In the same task: as when a page puts a new element in the place of the old one.
    new Heard(store);
    assert.deepEqual(store.selection, { selection: null, linked: new Set(), origin: undefined });
    assert.equal(store.filter, null);
    assert.equal(store.feed.status, 'ready');
    assert.equal(requests(), 1);
  });

  it('says once when nobody needs it any more, and not when somebody has come back', async () => {
    const { store, heard } = await loadedStore();
    let idle = 0;
    store.whenIdle = () => (idle += 1);
    heard.stop();
    heard.stop();
    const second = new Heard(store);
    await page.clock.advance(0);
    assert.equal(idle, 0);
    second.stop();
    await page.clock.advance(0);
    assert.equal(idle, 1);
  });

  it('forgets the widget in which was chosen when that has gone, and keeps the choice', async () => {
    const { store, heard } = await loadedStore();
    const [gone, other] = [{}, {}];
    store.select(L1, { origin: gone });
    store.forgetOrigin(other);
    store.forgetOrigin(undefined);
    assert.equal(store.selection.origin, gone);
    store.forgetOrigin(gone);
    assert.equal(store.selection.origin, undefined);
    assert.deepEqual(store.selection.selection, L1);
    assert.deepEqual(heard.kinds, ['selection', 'links']);
  });

  it('knows which types are at home somewhere, and tells while something is chosen', async () => {
    const { store, heard } = await loadedStore();
    const leave = store.addHome({}, ['project', 'actor']);
    const leaveSecond = store.addHome({}, ['project']);
    assert.deepEqual(store.selection.homes, new Set(['project', 'actor']));
    assert.deepEqual(heard.kinds, []);
    store.select(portal);
    assert.equal(store.selection.homes?.has('project'), true);
    leave();
    assert.deepEqual(store.selection.homes, new Set(['project']));
    leaveSecond();
    assert.deepEqual(store.selection.homes, new Set());
    assert.deepEqual(heard.kinds, ['selection', 'links', 'links']);
  });
});

describe('StrategyStore: reloading', () => {
  it('resolves when the answer is shown, also where nothing is new or it fails', async () => {
    const { store } = await loadedStore();
    page.network.answer(sendsFeed({ title: 'Neu' }), sendsFeed({ title: 'Neu' }), isOffline());
    await store.reload();
    assert.equal(store.feed.status === 'ready' && store.feed.model.feed.title, 'Neu');
    await store.reload();
    assert.equal(store.feed.status, 'ready');
    await store.reload();
    assert.equal(store.feed.status, 'stale');
    assert.equal(requests(), 4);
  });

  it('asks again after what is under way, which was asked before the page knew of news', async () => {
    page.network.answer(sendsFeed(), sendsFeed({ title: 'Neu' }));
    const store = new StrategyStore(url, page.environment);
    new Heard(store);
    await store.reload();
    assert.equal(store.feed.status === 'ready' && store.feed.model.feed.title, 'Neu');
    assert.equal(requests(), 2);
  });

  it('has nothing to do for a model or the snapshot that is there', async () => {
    await new StrategyStore(null, page.environment, { model: modelOf() }).reload();
    const store = new StrategyStore(null, page.environment);
    const heard = new Heard(store);
    await settle();
    await store.reload();
    assert.deepEqual([requests(), page.snapshotLoads], [0, 1]);
    assert.deepEqual(heard.kinds, ['feed', 'load']);
  });
});

describe('StrategyStore: refresh wishes', () => {
  it('follows the most frequent wish of all owners, until it is taken back', async () => {
    const { store } = await loadedStore();
    const [slow, quick] = [{}, {}];
    store.setRefresh(slow, 600);
    assert.deepEqual(page.clock.waits, [600_000]);
    store.setRefresh(quick, 60);
    assert.deepEqual(page.clock.waits, [60_000]);
    store.setRefresh(quick, 0);
    assert.deepEqual(page.clock.waits, [600_000]);
    store.setRefresh(slow, 0);
    assert.deepEqual(page.clock.waits, []);
  });

  it('replaces the wish of an owner who wishes again', async () => {
    const { store } = await loadedStore();
    const owner = {};
    store.setRefresh(owner, 60);
    store.setRefresh(owner, 120);
    assert.deepEqual(page.clock.waits, [120_000]);
  });

  it('takes wishes under 30 s for 30 s, and junk for none', async () => {
    const { store } = await loadedStore();
    const owner = {};
    store.setRefresh(owner, 1);
    assert.deepEqual(page.clock.waits, [30_000]);
    for (const junk of [NaN, -5, 0]) {
      store.setRefresh(owner, junk);
      assert.deepEqual(page.clock.waits, [], String(junk));
    }
  });
});
