/** A store of the shipped data that is asked for pieces of them. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { LOAD_TIMEOUT, SLOW_AFTER } from '../../src/feed/load.types.js';
import type { StoreChange } from '../../src/store/store.types.js';
import { StrategyStore } from '../../src/store/strategy-store.js';
import { settle } from '../support/fake-clock.js';
import { sends } from '../support/fake-fetch.js';
import { FakePage } from '../support/fake-page.js';
import { smallFeed } from '../support/small-feed.js';

const projects = (smallFeed()['projects'] as unknown[]).length;

describe('a store of the shipped data', () => {
  let page: FakePage;
  let heard: StoreChange[];

  beforeEach(() => {
    page = new FakePage();
    heard = [];
  });

  /** A store with a listener who can wait. */
  function openStore(): StrategyStore {
    const store = new StrategyStore(null, page.environment);
    // This test's list: code that comes late tells the store of another one.
    const own = heard;
    store.subscribe((change) => void own.push(change), { isPatient: true });
    return store;
  }
  const kinds = (): readonly string[] => heard.map(({ kind }) => kind);
  const titleOf = (store: StrategyStore): unknown =>
    'model' in store.feed && store.feed.model.feed.title;

  it('loads nothing before a patient listener asks, and everything for any other', async () => {
    const store = openStore();
    await settle();
    assert.deepEqual([page.snapshotLoads, page.pieces], [0, []]);
    store.subscribe(() => undefined);
    await settle();
    assert.deepEqual([page.snapshotLoads, titleOf(store)], [1, 'Snapshot']);
  });

  it('has a piece for first pictures, and says to everybody else that it is loading', async () => {
    const store = openStore();
    await Promise.all([store.need('places'), store.need('places'), store.need('course')]);
    assert.deepEqual(page.pieces, ['places', 'course']);
    assert.equal(store.pieces.get('places')?.feed.title, 'places');
    assert.equal(store.pieces.get('course')?.feed.title, 'course');
    assert.deepEqual([store.feed.status, page.snapshotLoads], ['loading', 0]);
  });

  it('tells once that data are shown, with the counts of all of them', async () => {
    const store = openStore();
    await store.need('places');
    await store.need('course');
    await store.need();
    assert.deepEqual(kinds(), ['feed', 'load', 'feed', 'feed']);
    const [, load] = heard;
    assert.equal(load?.kind === 'load' && load.loaded.counts.projects, 95);
    assert.equal(store.loaded?.counts.projects, projects);
    // Nobody needs them any more.
    assert.equal(store.pieces.size, 0);
  });

  it('keeps a choice that no piece knows until all data are there, and drops it then', async () => {
    const store = openStore();
    await store.need('places');
    store.select({ type: 'project', id: 'portal' });
    assert.deepEqual(store.selection.selection, { type: 'project', id: 'portal' });
    await store.need();
    assert.deepEqual(store.selection.selection, { type: 'project', id: 'portal' });
    const other = openStore();
    await other.need('places');
    other.select({ type: 'project', id: 'nowhere' });
    await other.need();
    assert.equal(other.selection.selection, null);
  });

  it('asks for no piece where all data are on their way', async () => {
    const store = openStore();
    await Promise.all([store.need(), store.need('places')]);
    assert.deepEqual([page.pieces, page.snapshotLoads, store.feed.status], [[], 1, 'ready']);
  });

  for (const [what, loadPiece] of Object.entries({
    'cannot be had': () => Promise.reject(new Error('no')),
    'is of another version': () => Promise.resolve('{"version":2}'),
    'is none': () => Promise.resolve('<!doctype html>'),
  })) {
    it(`takes all data in place of a piece that ${what}`, async () => {
      page.loadPiece = loadPiece;
      const store = openStore();
      await store.need('places');
      assert.deepEqual([titleOf(store), store.pieces.size], ['Snapshot', 0]);
      assert.deepEqual(kinds(), ['feed', 'load']);
    });
  }

  it('says that a piece takes long, and does not wait for it for ever', async () => {
    page.loadPiece = () => new Promise(() => undefined);
    const store = openStore();
    void store.need('places');
    await page.clock.advance(SLOW_AFTER);
    assert.deepEqual(store.feed, { status: 'loading', slow: true });
    await page.clock.advance(LOAD_TIMEOUT);
    assert.equal(titleOf(store), 'Snapshot');
  });

  it('tells of a failure, and then again that data are shown', async () => {
    const { loadSnapshot } = page;
    page.loadSnapshot = () => Promise.reject(new Error('no'));
    const store = openStore();
    await store.need('places');
    await store.need();
    assert.deepEqual(kinds(), ['feed', 'load', 'feed', 'error']);
    assert.deepEqual([store.feed.status, store.pieces.size], ['failed', 1]);
    page.loadSnapshot = loadSnapshot;
    void store.retry();
    await store.need();
    assert.deepEqual(kinds().slice(4), ['feed', 'feed', 'load']);
  });

  it('has no pieces where a page names a feed of its own', async () => {
    page.network.answer(sends(JSON.stringify(smallFeed())));
    const store = new StrategyStore('https://feed.example/1.json', page.environment);
    store.subscribe(() => undefined, { isPatient: true });
    await store.need('places');
    assert.deepEqual([page.pieces, store.feed.status], [[], 'ready']);
  });
});
