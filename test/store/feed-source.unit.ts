import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedSource, RETRY_DELAYS, type SourceListener } from '../../src/store/feed-source.js';
import type { DataState, FeedState, FeedTrouble, ReadyState } from '../../src/store/feed-state.js';
import { settle } from '../support/fake-clock.js';
import {
  answersStatus,
  isOffline,
  neverAnswers,
  sends,
  stallsAfter,
  type Answer,
} from '../support/fake-fetch.js';
import { FakePage } from '../support/fake-page.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

const url = 'https://feed.example/feed.v1.json';
const HOUR = 3_600_000;

const sendsFeed = (changes: JsonObject = {}): Answer => sends(JSON.stringify(smallFeed(changes)));
const newTitle = (title: string): Answer => sendsFeed({ title });

/** Answers as `answer` does, but so many milliseconds later. */
const late =
  (page: FakePage, ms: number, answer: Answer): Answer =>
  (request) =>
    new Promise((resolve, reject) => {
      page.clock.after(ms, () => {
        answer(request).then(resolve, reject);
      });
    });

/** Hears everything, in order. */
class Ear implements SourceListener {
  readonly states: FeedState[] = [];
  readonly loads: ReadyState[] = [];
  readonly troubles: FeedTrouble[] = [];
  readonly partly: FeedTrouble[] = [];

  stateChanged(state: FeedState): void {
    this.states.push(state);
  }

  loaded(state: ReadyState, trouble?: FeedTrouble): void {
    this.loads.push(state);
    if (trouble) this.partly.push(trouble);
  }

  failed(trouble: FeedTrouble): void {
    this.troubles.push(trouble);
  }
}

let page: FakePage;
let ear: Ear;
let source: FeedSource;

beforeEach(() => {
  page = new FakePage();
  ear = new Ear();
  source = new FeedSource(url, page.environment, ear);
});

const requests = (): number => page.network.requests.length;
const codes = (): string[] => ear.troubles.map(({ code }) => code);

/** A state in one line: what a visitor would see of it. */
function inWords(state: FeedState): string {
  if (state.status === 'loading') return state.slow ? 'loading, slow' : 'loading';
  const origin = state.status === 'failed' ? 'nothing' : state.origin;
  const retrying = state.status !== 'ready' && state.retrying ? ', retrying' : '';
  return `${state.status}: ${origin}${retrying}`;
}

const now = (): string => inWords(source.state);

function dataState(): DataState {
  const { state } = source;
  assert.equal('model' in state, true, `there must be data, found ${now()}`);
  return state as DataState;
}

const title = (): string | undefined => dataState().model.feed.title;

async function startWith(...answers: Answer[]): Promise<void> {
  page.network.answer(...answers);
  source.start();
  await settle();
}

/** A source with good data that is asked anew every 30 s. */
async function startRefreshing(...later: Answer[]): Promise<void> {
  source.setRefresh(30);
  await startWith(sendsFeed());
  assert.equal(now(), 'ready: feed');
  page.network.answer(...later);
}

const unhandled: unknown[] = [];
const listen = (reason: unknown): void => {
  unhandled.push(reason);
};
before(() => process.on('unhandledRejection', listen));
after(() => {
  process.off('unhandledRejection', listen);
  assert.deepEqual(unhandled, []);
});

describe('FeedSource: the first load', () => {
  it('does nothing before it is started', async () => {
    await page.clock.advance(HOUR);
    assert.equal(requests(), 0);
    assert.equal(now(), 'loading');
  });

  it('goes from loading to ready and tells so once', async () => {
    await startWith(sendsFeed());
    assert.deepEqual(ear.states.map(inWords), ['ready: feed']);
    assert.equal(ear.states[0], source.state);
    assert.deepEqual(ear.loads, [source.state]);
    assert.equal(title(), 'Kleine Strategie');
    assert.equal(dataState().fetchedAt, page.clock.now());
    assert.deepEqual([ear.troubles, ear.partly], [[], []]);
  });

  it('says that it takes longer after 3 s, and not a moment before', async () => {
    await startWith(late(page, 5000, sendsFeed()));
    await page.clock.advance(2999);
    assert.deepEqual(ear.states, []);
    await page.clock.advance(1);
    assert.deepEqual(ear.states.map(inWords), ['loading, slow']);
    await page.clock.advance(2000);
    assert.deepEqual(ear.states.map(inWords), ['loading, slow', 'ready: feed']);
  });

  it('says nothing of slowness when the data come sooner', async () => {
    await startWith(late(page, 2900, sendsFeed()));
    await page.clock.advance(HOUR);
    assert.deepEqual(ear.states.map(inWords), ['ready: feed']);
  });

  it('leaves no timer behind and never asks again where no refresh is wished', async () => {
    await startWith(sendsFeed());
    assert.deepEqual(page.clock.waits, []);
    await page.clock.advance(100 * HOUR);
    page.show();
    await settle();
    assert.equal(requests(), 1);
  });

  it('makes one request when it is started twice', async () => {
    page.network.answer(sendsFeed());
    source.start();
    source.start();
    await settle();
    assert.equal(requests(), 1);
    assert.equal(page.watchers, 1);
  });

  it('does not load the snapshot where the feed is good', async () => {
    await startWith(sendsFeed());
    assert.equal(page.snapshotLoads, 0);
  });

  it('shows a feed with bad records and tells what could not be used (G08, G09)', async () => {
    await startWith(sendsFeed({ topics: [null, { id: 'data', title: 'Daten' }] }));
    assert.equal(now(), 'ready: feed');
    const [trouble] = ear.partly;
    assert.equal(trouble?.code, 'records');
    assert.deepEqual(
      trouble.problems.map(({ path }) => path),
      ['/topics/0'],
    );
    assert.deepEqual(ear.troubles, []);
    assert.equal(dataState().model.feed.lost?.records.get('topics'), 1);
  });

  it('still knows what was left out of old data, and forgets it with the next good ones (G09)', async () => {
    source.setRefresh(30);
    await startWith(
      sendsFeed({ topics: [null, { id: 'data', title: 'Daten' }] }),
      answersStatus(404),
      sendsFeed(),
    );
    await page.clock.advance(30_000);
    assert.equal(now(), 'stale: feed');
    assert.equal(dataState().model.feed.lost?.records.get('topics'), 1);
    await page.clock.advance(30_000);
    assert.equal(now(), 'ready: feed');
    assert.equal(dataState().model.feed.lost, undefined);
  });

  it('starts from the cache and asks the server from then on', async () => {
    await startWith(isOffline());
    await page.clock.advance(1000);
    assert.deepEqual(
      page.network.requests.map(({ init }) => init.cache),
      ['default', 'no-cache'],
    );
  });
});

describe('FeedSource: failure and retries', () => {
  it('shows the snapshot at once, with the trouble, and says that it tries again', async () => {
    await startWith(isOffline('Failed to fetch'));
    assert.equal(now(), 'stale: snapshot, retrying');
    assert.equal(title(), 'Snapshot');
    const { state } = source;
    const trouble = state.status === 'stale' ? state.trouble : undefined;
    assert.equal(trouble?.code, 'network');
    assert.deepEqual(trouble.problems, []);
    assert.equal(trouble.message, 'Die Adresse ist nicht erreichbar (Failed to fetch)');
    assert.deepEqual(trouble.inLanguage?.('en'), {
      message: 'the address cannot be reached (Failed to fetch)',
      problems: [],
    });
    assert.deepEqual(ear.loads, []);
  });

  it('tries again after 1, 2 and 4 s, then gives up and says so', async () => {
    await startWith(isOffline());
    for (const [index, delay] of [1000, 2000, 4000].entries()) {
      assert.equal(now(), 'stale: snapshot, retrying');
      await page.clock.advance(delay - 1);
      assert.equal(requests(), index + 1);
      await page.clock.advance(1);
      assert.equal(requests(), index + 2);
    }
    assert.equal(now(), 'stale: snapshot');
    assert.deepEqual(page.clock.waits, []);
    await page.clock.advance(HOUR);
    assert.equal(requests(), 4);
    assert.deepEqual(RETRY_DELAYS, [1000, 2000, 4000]);
  });

  it('varies the waits by a quarter, so that pages do not come back all at once (G11)', async () => {
    const waits: number[] = [];
    for (const chance of [0, 0.25, 0.75, 0.999]) {
      page.chance = chance;
      await startWith(isOffline());
      waits.push(page.clock.waits[0] ?? NaN);
      source.stop();
      source = new FeedSource(url, page.environment, ear);
    }
    assert.deepEqual(waits.map(Math.round), [750, 875, 1125, 1250]);
  });

  it('counts a time-out like any other failure', async () => {
    await startWith(neverAnswers());
    await page.clock.advance(9999);
    assert.equal(now(), 'loading, slow');
    await page.clock.advance(1);
    assert.equal(now(), 'stale: snapshot, retrying');
    assert.deepEqual(codes(), ['timeout']);
  });

  it('becomes ready when a retry brings the feed', async () => {
    await startWith(isOffline(), isOffline(), sendsFeed());
    await page.clock.advance(3000);
    assert.equal(now(), 'ready: feed');
    assert.equal(title(), 'Kleine Strategie');
    assert.equal(ear.loads.length, 1);
    assert.deepEqual(page.clock.waits, []);
  });

  it('has all retries again for the next trouble', async () => {
    await startRefreshing(isOffline(), isOffline(), sendsFeed(), isOffline());
    await page.clock.advance(30_000 + 1000 + 2000);
    assert.equal(now(), 'ready: feed');
    await page.clock.advance(30_000);
    assert.equal(page.clock.waits[0], 1000);
  });

  it('has all retries again also where the feed came back changed', async () => {
    await startRefreshing(isOffline(), isOffline(), newTitle('Neu'), isOffline());
    await page.clock.advance(30_000 + 1000 + 2000);
    assert.equal(title(), 'Neu');
    await page.clock.advance(30_000);
    assert.equal(page.clock.waits[0], 1000);
  });

  it('does not try again where that cannot help', async () => {
    const hopeless = [
      answersStatus(404),
      sends(Uint8Array.of(0xff)),
      sends('<!doctype html><title>Wartung</title>'),
      sendsFeed({ version: 2 }),
    ];
    for (const answer of hopeless) {
      source = new FeedSource(url, page.environment, ear);
      await startWith(answer);
      assert.equal(now(), 'stale: snapshot');
      assert.deepEqual(page.clock.waits, []);
    }
    assert.deepEqual(codes(), ['http', 'encoding', 'json', 'version']);
  });

  it('waits as long as the server asks, never shorter, and not all pages to the moment (G11)', async () => {
    page.chance = 0;
    await startWith(answersStatus(503, { 'retry-after': '120' }), sendsFeed());
    const [wait = 0] = page.clock.waits;
    assert.equal(wait > 120_000 && wait < 122_000, true, String(wait));
    page.show();
    await page.clock.advance(120_000);
    assert.equal(requests(), 1);
    assert.equal(now(), 'stale: snapshot, retrying');
    await page.clock.advance(2000);
    assert.equal(now(), 'ready: feed');

    page.chance = 0.9;
    source = new FeedSource(url, page.environment, ear);
    await startWith(answersStatus(503, { 'retry-after': '120' }));
    assert.notEqual(page.clock.waits[0], wait);
  });

  it('waits that long before the next refresh, too, where it gives up', async () => {
    await startRefreshing(answersStatus(503, { 'retry-after': '600' }));
    await page.clock.advance(30_000 + 601_000 + 602_000 + 604_000);
    assert.equal(requests(), 5);
    assert.equal(now(), 'stale: feed');
    page.hide();
    page.show();
    await page.clock.advance(599_999);
    assert.equal(requests(), 5);
    await page.clock.advance(1);
    assert.equal(requests(), 6);
  });

  it('comes back to its own interval once the server is well', async () => {
    await startRefreshing(answersStatus(503, { 'retry-after': '600' }), sendsFeed());
    await page.clock.advance(30_000 + 601_000);
    assert.equal(now(), 'ready: feed');
    assert.deepEqual(page.clock.waits, [30_000]);
  });

  it('does not come back sooner because the page was hidden and shown meanwhile', async () => {
    await startRefreshing(answersStatus(503, { 'retry-after': '600' }));
    await page.clock.advance(30_000);
    assert.equal(requests(), 2);
    await page.clock.advance(300_000);
    page.hide();
    page.show();
    await settle();
    assert.equal(requests(), 2);
  });

  it('tells an error once for a trouble, not once for each of its retries', async () => {
    await startWith(isOffline());
    await page.clock.advance(HOUR);
    assert.equal(requests(), 4);
    assert.deepEqual(codes(), ['network']);
  });

  it('tells another trouble, and the same one again after good data', async () => {
    await startRefreshing(answersStatus(404), answersStatus(404), answersStatus(410));
    await page.clock.advance(60_000);
    assert.deepEqual(codes(), ['http']);
    await page.clock.advance(60_000);
    assert.deepEqual(codes(), ['http', 'http']);
    page.network.answer(sendsFeed(), answersStatus(410));
    await page.clock.advance(30_000);
    assert.equal(now(), 'ready: feed');
    await page.clock.advance(30_000);
    assert.deepEqual(codes(), ['http', 'http', 'http']);
  });
});

describe('FeedSource: the snapshot in need', () => {
  const broken: Readonly<Record<string, () => Promise<string>>> = {
    'cannot be loaded': () => Promise.reject(new TypeError('Failed to fetch module')),
    'throws something odd': () => {
      throw Object.create(null);
    },
    'is no JSON': () => Promise.resolve('<html>'),
    'is of another version': () => Promise.resolve('{"version":2}'),
  };
  for (const [what, loadSnapshot] of Object.entries(broken)) {
    it(`fails, with the feed's trouble and not its own, where the snapshot ${what}`, async () => {
      page.loadSnapshot = loadSnapshot;
      await startWith(answersStatus(404));
      assert.equal(now(), 'failed: nothing');
      assert.deepEqual(codes(), ['http']);
    });
  }

  it('goes on trying where not even the snapshot is there', async () => {
    page.loadSnapshot = () => Promise.reject(new Error('no'));
    await startWith(isOffline(), isOffline(), sendsFeed());
    assert.equal(now(), 'failed: nothing, retrying');
    await page.clock.advance(1000);
    assert.equal(now(), 'failed: nothing, retrying');
    await page.clock.advance(2000);
    assert.equal(now(), 'ready: feed');
    assert.deepEqual(codes(), ['network']);
  });

  it('loses no retry while a slow snapshot is under way', async () => {
    page.loadSnapshot = () =>
      new Promise((resolve) => {
        page.clock.after(5000, () => {
          resolve(JSON.stringify(smallFeed()));
        });
      });
    await startWith(isOffline(), sendsFeed({ title: 'Endlich' }));
    await page.clock.advance(5000);
    assert.equal(now(), 'stale: snapshot, retrying');
    await page.clock.advance(1000);
    assert.equal(now(), 'ready: feed');
    assert.equal(title(), 'Endlich');
  });

  it('does not wait without end for a snapshot that never comes', async () => {
    page.loadSnapshot = () => new Promise(() => undefined);
    await startWith(answersStatus(404));
    await page.clock.advance(10_000);
    assert.equal(now(), 'failed: nothing');
    assert.deepEqual(page.clock.waits, []);
  });
});

describe('FeedSource: last good data', () => {
  const faults: Readonly<Record<string, Answer>> = {
    'is offline': isOffline(),
    'answers 404': answersStatus(404),
    'answers 500': answersStatus(500),
    'sends a page of HTML with status 200': sends('<!doctype html>'),
    'sends nothing': sends(''),
    'sends half of the document': sends(JSON.stringify(smallFeed()).slice(0, 200)),
    'sends Latin-1': sends(Uint8Array.of(0x22, 0xf6, 0x22)),
    'sends a list': sends('[]'),
    'sends version 2': sendsFeed({ version: 2 }),
    'never answers': neverAnswers(),
    'stalls in the middle': stallsAfter([Uint8Array.of(0x7b)]),
  };
  for (const [what, answer] of Object.entries(faults)) {
    it(`stay, as the same model, where the server ${what} (G07)`, async () => {
      await startRefreshing(answer);
      const { model, fetchedAt } = dataState();
      await page.clock.advance(30_000 + 10_000);
      const state = dataState();
      assert.equal(state.status, 'stale');
      assert.equal(state.origin, 'feed');
      assert.equal(state.model, model);
      assert.equal(state.fetchedAt, fetchedAt);
      assert.equal(page.snapshotLoads, 0);
      assert.equal(ear.troubles.length, 1);
    });
  }

  it('names the problems of a refused document', async () => {
    await startRefreshing(sendsFeed({ version: 2 }));
    await page.clock.advance(30_000);
    const plain = ear.troubles.map(({ inLanguage: _words, ...rest }) => rest);
    assert.deepEqual(plain, [
      {
        code: 'version',
        message: 'version muss 1 sein, gefunden: 2; der Feed wird nicht verwendet',
        problems: [
          {
            path: '/version',
            message: 'version muss 1 sein, gefunden: 2; der Feed wird nicht verwendet',
            code: 'version',
          },
        ],
      },
    ]);
  });

  it('are shown as ready again, and as the same model, when the feed comes back unchanged', async () => {
    await startRefreshing(answersStatus(404), sendsFeed());
    const { model } = dataState();
    await page.clock.advance(30_000);
    assert.equal(now(), 'stale: feed');
    await page.clock.advance(30_000);
    assert.equal(now(), 'ready: feed');
    assert.equal(dataState().model, model);
    assert.equal(dataState().fetchedAt, page.clock.now());
  });

  it('are as old as the last time the server confirmed them (G07)', async () => {
    await startRefreshing(sendsFeed(), sendsFeed(), answersStatus(404));
    await page.clock.advance(60_000);
    const confirmed = page.clock.now();
    await page.clock.advance(30_000);
    assert.equal(now(), 'stale: feed');
    assert.equal(dataState().fetchedAt, confirmed);
  });

  it('are replaced by new ones', async () => {
    await startRefreshing(answersStatus(404), newTitle('Neu'));
    await page.clock.advance(60_000);
    assert.equal(title(), 'Neu');
    assert.equal(ear.loads.length, 2);
  });
});

describe('FeedSource: refresh', () => {
  it('asks the server again after each interval', async () => {
    source.setRefresh(60);
    await startWith(sendsFeed());
    await page.clock.advance(59_999);
    assert.equal(requests(), 1);
    await page.clock.advance(1);
    assert.equal(requests(), 2);
    await page.clock.advance(600_000);
    assert.equal(requests(), 12);
  });

  for (const seconds of [0.001, 1, 29.9, 30]) {
    it(`takes ${seconds} s for 30 s (G10)`, async () => {
      source.setRefresh(seconds);
      await startWith(sendsFeed());
      assert.deepEqual(page.clock.waits, [30_000]);
    });
  }

  for (const seconds of [0, -1, NaN, -Infinity]) {
    it(`takes ${seconds} s for never`, async () => {
      source.setRefresh(seconds);
      await startWith(sendsFeed());
      assert.deepEqual(page.clock.waits, []);
    });
  }

  for (const seconds of [1e7, 1e300, Infinity]) {
    it(`takes ${seconds} s, which no timer can hold, for weeks and not for at once`, async () => {
      source.setRefresh(seconds);
      await startWith(sendsFeed());
      await page.clock.advance(24 * HOUR);
      assert.equal(requests(), 1);
      assert.equal((page.clock.waits[0] ?? 0) > 20 * 24 * HOUR, true);
    });
  }

  it('makes no new model and tells nothing where the text has not changed', async () => {
    await startRefreshing(sendsFeed());
    const { model } = dataState();
    const told = ear.states.length;
    await page.clock.advance(10 * 30_000);
    assert.equal(requests(), 11);
    assert.equal(dataState().model, model);
    assert.equal(ear.states.length, told);
    assert.equal(ear.loads.length, 1);
  });

  it('makes a new model where the text has changed, and tells so', async () => {
    await startRefreshing(newTitle('Zweite'));
    const { model } = dataState();
    await page.clock.advance(30_000);
    assert.notEqual(dataState().model, model);
    assert.equal(title(), 'Zweite');
    assert.deepEqual(ear.states.map(inWords), ['ready: feed', 'ready: feed']);
    assert.equal(ear.loads.length, 2);
  });

  it('can be wished for, changed and taken back while it runs', async () => {
    await startWith(sendsFeed());
    source.setRefresh(120);
    assert.deepEqual(page.clock.waits, [120_000]);
    await page.clock.advance(50_000);
    source.setRefresh(60);
    await page.clock.advance(10_000);
    assert.equal(requests(), 2);
    source.setRefresh(0);
    assert.deepEqual(page.clock.waits, []);
  });

  it('keeps its time where the same interval is wished for again', async () => {
    await startRefreshing(sendsFeed());
    await page.clock.advance(20_000);
    source.setRefresh(30);
    assert.deepEqual(page.clock.waits, [10_000]);
  });

  it('is due at once where the data are older than the interval that is wished for', async () => {
    await startWith(sendsFeed());
    await page.clock.advance(HOUR);
    source.setRefresh(60);
    await page.clock.advance(0);
    assert.equal(requests(), 2);
    assert.deepEqual(page.clock.waits, [60_000]);
  });

  it('pauses while the page is hidden, and comes at once when it is shown and due (G11)', async () => {
    await startRefreshing(newTitle('Später'));
    page.hide();
    await page.clock.advance(HOUR);
    assert.equal(requests(), 1);
    page.show();
    await settle();
    assert.equal(requests(), 2);
    assert.equal(title(), 'Später');
    await page.clock.advance(30_000);
    assert.equal(requests(), 3);
  });

  it('comes at its time, not sooner, when the page was hidden for a moment only', async () => {
    await startRefreshing(sendsFeed());
    page.hide();
    await page.clock.advance(10_000);
    page.show();
    await settle();
    assert.equal(requests(), 1);
    await page.clock.advance(20_000);
    assert.equal(requests(), 2);
  });

  it('goes on when the clock of the computer is set back', async () => {
    await startRefreshing(sendsFeed());
    page.clock.setBack(5 * HOUR);
    await page.clock.advance(30_000);
    assert.equal(requests(), 2);
    page.hide();
    await page.clock.advance(30_000);
    page.clock.setBack(5 * HOUR);
    page.show();
    await settle();
    assert.equal(requests(), 3);
  });

  it('keeps to its interval when that is changed after the clock was set back', async () => {
    await startRefreshing(sendsFeed());
    page.clock.setBack(5 * HOUR);
    source.setRefresh(60);
    assert.deepEqual(page.clock.waits, [60_000]);
  });

  it('comes at once, and once, when the page is shown after the computer was asleep', async () => {
    await startRefreshing(sendsFeed());
    page.hide();
    page.clock.sleep(HOUR);
    page.show();
    await settle();
    assert.equal(requests(), 2);
    page.hide();
    page.show();
    await settle();
    assert.equal(requests(), 2);
  });

  it('comes once for all the refreshes that a hidden page has missed', async () => {
    await startRefreshing(sendsFeed());
    page.hide();
    await page.clock.advance(HOUR);
    for (let times = 0; times < 3; times += 1) {
      page.show();
      await settle();
      page.hide();
    }
    assert.equal(requests(), 2);
  });

  it('can still be wished for after all retries have failed', async () => {
    await startWith(isOffline());
    await page.clock.advance(7000);
    assert.equal(now(), 'stale: snapshot');
    source.setRefresh(60);
    assert.deepEqual(page.clock.waits, [60_000]);
    page.network.answer(sendsFeed());
    await page.clock.advance(60_000);
    assert.equal(now(), 'ready: feed');
  });

  it('takes the place of no retry: a wish leaves what is planned as it is', async () => {
    await startWith(isOffline(), sendsFeed());
    source.setRefresh(60);
    assert.deepEqual(page.clock.waits, [1000]);
    await page.clock.advance(1000);
    assert.equal(now(), 'ready: feed');
    assert.deepEqual(page.clock.waits, [60_000]);
  });

  it('makes no second request while one is under way', async () => {
    await startRefreshing(neverAnswers());
    await page.clock.advance(31_000);
    assert.equal(requests(), 2);
    page.hide();
    page.show();
    void source.retry();
    source.setRefresh(60);
    source.start();
    await page.clock.advance(5000);
    assert.equal(requests(), 2);
  });

  it('goes on after each kind of failure', async () => {
    await startRefreshing(
      answersStatus(404),
      sends('<html>'),
      sendsFeed({ version: 3 }),
      sendsFeed(),
    );
    await page.clock.advance(3 * 30_000);
    assert.equal(now(), 'stale: feed');
    await page.clock.advance(30_000);
    assert.equal(now(), 'ready: feed');
  });
});

describe('FeedSource: retry on request', () => {
  it('starts over where there are no data, and says that it loads', async () => {
    page.loadSnapshot = () => Promise.reject(new Error('no'));
    await startWith(answersStatus(404));
    page.network.answer(late(page, 100, sendsFeed()));
    void source.retry();
    assert.equal(now(), 'loading');
    await page.clock.advance(100);
    assert.equal(now(), 'ready: feed');
  });

  it('keeps old data on the page meanwhile, and says that it tries', async () => {
    await startRefreshing(answersStatus(404));
    await page.clock.advance(30_000);
    const { model } = dataState();
    page.network.answer(late(page, 2000, answersStatus(404)));
    void source.retry();
    assert.equal(now(), 'stale: feed, retrying');
    assert.equal(dataState().model, model);
    await page.clock.advance(2000);
    assert.equal(now(), 'stale: feed');
  });

  it('comes at once, instead of the retry that was planned, and has all retries anew', async () => {
    await startWith(isOffline());
    await page.clock.advance(1000);
    assert.deepEqual(page.clock.waits, [2000]);
    void source.retry();
    await settle();
    assert.equal(requests(), 3);
    assert.deepEqual(page.clock.waits, [1000]);
  });

  it('asks the server, not the cache', async () => {
    await startWith(answersStatus(404));
    void source.retry();
    await settle();
    assert.equal(page.network.requests[1]?.init.cache, 'no-cache');
  });

  it('says that it takes longer then, too', async () => {
    page.loadSnapshot = () => Promise.reject(new Error('no'));
    await startWith(answersStatus(404));
    page.network.answer(neverAnswers());
    void source.retry();
    await page.clock.advance(3000);
    assert.equal(now(), 'loading, slow');
  });
});

describe('FeedSource: stop and start', () => {
  it('leaves nothing behind: no timer, no listener, no request', async () => {
    await startRefreshing(sendsFeed());
    source.stop();
    assert.deepEqual(page.clock.waits, []);
    assert.equal(page.watchers, 0);
    await page.clock.advance(HOUR);
    assert.equal(requests(), 1);
  });

  it('keeps its data, asks nobody when it goes on, and refreshes at its time', async () => {
    await startRefreshing(sendsFeed());
    const { model } = dataState();
    await page.clock.advance(10_000);
    source.stop();
    source.start();
    await settle();
    assert.equal(requests(), 1);
    assert.equal(dataState().model, model);
    await page.clock.advance(20_000);
    assert.equal(requests(), 2);
  });

  it('refreshes at once when it goes on after a long time', async () => {
    await startRefreshing(sendsFeed());
    source.stop();
    await page.clock.advance(HOUR);
    source.start();
    await page.clock.advance(0);
    assert.equal(requests(), 2);
  });

  it('still takes in what is under way, and plans nothing after it', async () => {
    await startRefreshing(late(page, 500, newTitle('Noch')));
    await page.clock.advance(30_000);
    source.stop();
    await page.clock.advance(500);
    assert.equal(title(), 'Noch');
    assert.deepEqual(page.clock.waits, []);
  });

  it('tells nothing of slowness once it is stopped', async () => {
    await startWith(late(page, 5000, sendsFeed()));
    source.stop();
    await page.clock.advance(5000);
    assert.deepEqual(ear.states.map(inWords), ['ready: feed']);
  });

  it('promises no retry that it will not make', async () => {
    await startRefreshing(late(page, 500, isOffline()));
    await page.clock.advance(30_000);
    source.stop();
    await page.clock.advance(500);
    assert.equal(now(), 'stale: feed');
    assert.deepEqual(page.clock.waits, []);
  });

  it('plans no retry when it is stopped while the snapshot is loaded', async () => {
    const { loadSnapshot } = page;
    page.loadSnapshot = () =>
      new Promise((resolve) => {
        page.clock.after(2000, () => {
          resolve(loadSnapshot());
        });
      });
    await startWith(isOffline());
    source.stop();
    await page.clock.advance(2000);
    assert.deepEqual(page.clock.waits, []);
    page.network.answer(sendsFeed());
    source.start();
    await settle();
    assert.equal(now(), 'ready: feed');
  });

  it('does not ask twice when it is stopped and started while a request is under way', async () => {
    await startWith(late(page, 1000, sendsFeed()));
    source.stop();
    source.start();
    await page.clock.advance(1000);
    assert.equal(requests(), 1);
    assert.equal(now(), 'ready: feed');
  });

  it('says that it takes longer also when it was stopped and started meanwhile', async () => {
    await startWith(neverAnswers());
    source.stop();
    source.start();
    await page.clock.advance(3000);
    assert.equal(now(), 'loading, slow');
  });

  it('tries again when it goes on where retries were cut off: no notice stays for ever', async () => {
    await startWith(isOffline());
    assert.equal(now(), 'stale: snapshot, retrying');
    source.stop();
    await page.clock.advance(HOUR);
    page.network.answer(sendsFeed());
    source.start();
    await settle();
    assert.equal(now(), 'ready: feed');
  });

  it('plans one timer, not two, when it goes on during a refresh that fails', async () => {
    await startRefreshing(late(page, 500, isOffline()));
    await page.clock.advance(30_000);
    source.stop();
    source.start();
    await page.clock.advance(500);
    assert.equal(now(), 'stale: feed, retrying');
    assert.deepEqual(page.clock.waits, [1000]);
  });
});

describe('FeedSource without an address: the shipped snapshot', () => {
  beforeEach(() => {
    source = new FeedSource(null, page.environment, ear);
  });

  it('is ready with the snapshot and asks no server', async () => {
    await startWith();
    assert.equal(now(), 'ready: snapshot');
    assert.equal(title(), 'Snapshot');
    assert.equal(ear.loads.length, 1);
    assert.equal(requests(), 0);
  });

  it('is never refreshed, not when the page comes into view either', async () => {
    source.setRefresh(30);
    await startWith();
    const { model } = dataState();
    assert.deepEqual(page.clock.waits, []);
    await page.clock.advance(HOUR);
    page.hide();
    page.show();
    await settle();
    assert.equal(page.snapshotLoads, 1);
    assert.equal(dataState().model, model);
  });

  it('says after 3 s that it takes longer, and fails after 10 s', async () => {
    page.loadSnapshot = () => new Promise(() => undefined);
    await startWith();
    await page.clock.advance(3000);
    assert.equal(now(), 'loading, slow');
    await page.clock.advance(7000);
    assert.equal(now(), 'failed: nothing');
    assert.deepEqual(codes(), ['network']);
  });

  it('fails where it cannot be loaded, and can be tried again', async () => {
    const { loadSnapshot } = page;
    page.loadSnapshot = () => Promise.reject(new TypeError('blocked'));
    await startWith();
    assert.equal(now(), 'failed: nothing');
    assert.match(ear.troubles[0]?.message ?? '', /mitgelieferten Daten.*blocked/);
    page.loadSnapshot = loadSnapshot;
    void source.retry();
    await settle();
    assert.equal(now(), 'ready: snapshot');
  });
});

describe('FeedSource: whatever happens', () => {
  type Step = (on: FakePage, of: FeedSource) => Promise<void> | void;

  const answers: Readonly<Record<string, (on: FakePage) => Answer>> = {
    good: () => sendsFeed(),
    changed: () => newTitle('Neu'),
    partial: () => sendsFeed({ topics: [null] }),
    offline: () => isOffline(),
    missing: () => answersStatus(404),
    busy: () => answersStatus(503, { 'retry-after': '90' }),
    html: () => sends('<html>'),
    future: () => sendsFeed({ version: 2 }),
    silent: () => neverAnswers(),
    slow: (on) => late(on, 4000, sendsFeed()),
    stalled: () => stallsAfter([Uint8Array.of(0x7b)]),
  };
  const steps: Readonly<Record<string, Step>> = {
    ...Object.fromEntries(
      Object.entries(answers).map(([name, make]): [string, Step] => [
        `the feed is ${name}`,
        (on) => {
          on.network.answer(make(on));
        },
      ]),
    ),
    'a moment passes': (on) => on.clock.advance(700),
    'half a minute passes': (on) => on.clock.advance(31_000),
    hide: (on) => {
      on.hide();
    },
    show: (on) => {
      on.show();
    },
    stop: (_on, of) => {
      of.stop();
    },
    start: (_on, of) => {
      of.start();
    },
    retry: (_on, of) => {
      void of.retry();
    },
    'refresh every minute': (_on, of) => {
      of.setRefresh(60);
    },
    'refresh never': (_on, of) => {
      of.setRefresh(0);
    },
    'the snapshot is gone': (on) => {
      on.loadSnapshot = () => Promise.reject(new Error('gone'));
    },
  };
  const runs = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 25 });

  /** Runs the steps on a fresh page, checking after each one. */
  async function play(names: readonly string[], check: (on: FakePage, of: FeedSource) => void) {
    const on = new FakePage();
    const of = new FeedSource(url, on.environment, new Ear());
    on.network.answer(sendsFeed());
    for (const name of names) {
      await steps[name]?.(on, of);
      await settle();
      check(on, of);
    }
    return { on, of };
  }

  it('never loses data that were there (G07)', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (names) => {
        let hadData = false;
        await play(names, (_on, { state }) => {
          const hasData = 'model' in state;
          assert.equal(hasData || !hadData, true, inWords(state));
          hadData = hasData;
        });
      }),
    );
  });

  it('ends every spinner: 30 s later it shows data or says that there are none (G06)', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (names) => {
        const { on, of } = await play([...names, 'start'], () => undefined);
        await on.clock.advance(30_000);
        assert.notEqual(of.state.status, 'loading');
      }),
    );
  });

  it('never says that it tries again while nothing is planned', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (names) => {
        const { on, of } = await play([...names, 'start'], () => undefined);
        const { state } = of;
        const isWaiting = state.status !== 'ready' && (!('retrying' in state) || state.retrying);
        if (isWaiting) assert.notEqual(on.clock.waits.length, 0, inWords(state));
      }),
    );
  });

  it('shows the feed in the end once the feed is good again and a refresh is wished', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (names) => {
        const end = ['start', 'show', 'the feed is good', 'refresh every minute'];
        const { on, of } = await play([...names, ...end], () => undefined);
        // Refused often enough before, it is asked for once an hour.
        await on.clock.advance(HOUR + 5 * 60_000);
        assert.equal(inWords(of.state), 'ready: feed');
      }),
      { examples: [[['the feed is future', 'start', 'retry', 'retry', 'stop', 'hide']]] },
    );
  });

  it('has at most two timers at a time, and none once it is stopped and settled (G10)', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (names) => {
        // The request's limit and the notice of slowness, or the next attempt alone.
        const own = (on: FakePage) => on.clock.waits.filter((wait) => wait !== 4000).length;
        const { on } = await play([...names, 'stop'], (page_) => {
          assert.equal(own(page_) <= 3, true, page_.clock.waits.join());
        });
        await on.clock.advance(30_000);
        assert.deepEqual(on.clock.waits, []);
        assert.equal(on.watchers, 0);
      }),
    );
  });
});

describe('FeedSource: feeds that are refused again and again', () => {
  const askedAt = async (seconds: number): Promise<number[]> => {
    const times: number[] = [];
    for (let second = 0; second <= seconds; second += 30) {
      const before = requests();
      await page.clock.advance(30_000);
      if (requests() > before) times.push(second + 30);
    }
    return times;
  };

  const refusals: readonly (readonly [string, Answer])[] = [
    ['is too large', sends('{}', { 'Content-Length': String(33 * 1024 * 1024) })],
    ['is of another version', sends('{"version":2}')],
    ['is not there', answersStatus(404)],
  ];
  for (const [what, answer] of refusals) {
    it(`asks ever more rarely for one that ${what}, and as before once it is well`, async () => {
      await startRefreshing(answer);
      assert.deepEqual(await askedAt(1000), [30, 60, 120, 240, 480, 960]);
      page.network.answer(newTitle('Wieder da'));
      await page.clock.advance(HOUR);
      assert.equal(title(), 'Wieder da');
      const before = requests();
      await page.clock.advance(30_000);
      assert.equal(requests(), before + 1);
    });
  }

  it('asks once an hour at least, and never more often than is wished', async () => {
    source.setRefresh(7200);
    await startWith(answersStatus(404));
    const before = requests();
    await page.clock.advance(7_199_000);
    assert.equal(requests(), before);
    await page.clock.advance(1000);
    assert.equal(requests(), before + 1);
  });
});

describe('FeedSource: which data replace which', () => {
  const dated = (updated: unknown, name: string): Answer => sendsFeed({ updated, title: name });

  it('keeps what is shown where the feed comes back older, and tells nothing', async () => {
    source.setRefresh(30);
    await startWith(dated('2026-11-20T10:00:00Z', 'neu'));
    page.network.answer(dated('2026-11-20T10:30:00+01:00', 'alt'));
    await page.clock.advance(30_000);
    assert.equal(title(), 'neu');
    assert.equal(now(), 'ready: feed');
    assert.equal(ear.loads.length, 1);
    page.network.answer(dated('2026-11-20T10:00:01Z', 'neuer'));
    await page.clock.advance(30_000);
    assert.equal(title(), 'neuer');
  });

  for (const updated of [undefined, 'gestern', '']) {
    it(`lets a feed with the date ${String(updated)} replace any other`, async () => {
      source.setRefresh(30);
      await startWith(dated('2026-11-20T10:00:00Z', 'neu'));
      page.network.answer(dated(updated, 'ohne Stand'));
      await page.clock.advance(30_000);
      assert.equal(title(), 'ohne Stand');
      page.network.answer(dated('2001-01-01T00:00:00Z', 'alt'));
      await page.clock.advance(30_000);
      assert.equal(title(), 'alt');
    });
  }

  it('lets an old feed replace the snapshot, which only stood in for it', async () => {
    await startWith(isOffline());
    assert.equal(now(), 'stale: snapshot, retrying');
    page.network.answer(dated('2001-01-01T00:00:00Z', 'alt'));
    await page.clock.advance(2000);
    assert.equal(title(), 'alt');
  });

  it('tells of a load when the same bytes come back after a failure', async () => {
    await startRefreshing(answersStatus(404), sendsFeed());
    await page.clock.advance(30_000);
    assert.equal(now(), 'stale: feed');
    await page.clock.advance(30_000);
    assert.equal(now(), 'ready: feed');
    assert.equal(ear.loads.length, 2);
  });
});

describe('FeedSource: troubles in words', () => {
  it('words problems in the language it is asked for', async () => {
    await startWith(sendsFeed({ topics: [{ id: 'data', title: 'Daten', leads: ['nobody'] }] }));
    const [trouble] = ear.partly;
    assert.match(trouble?.message ?? '', /^Nicht verwendbar im Feed: 1 Angabe/);
    assert.match(trouble?.problems[0]?.message ?? '', /^Schwerpunktthema data „Daten“, leads/);
    const english = trouble?.inLanguage?.('en');
    assert.match(english?.message ?? '', /^Could not be used in the feed: 1 value/);
    assert.match(english?.problems[0]?.message ?? '', /^topic data “Daten”, leads/);
  });

  it('shows the last good data where reading a new feed fails in the page itself', async () => {
    await startRefreshing(newTitle('neu'));
    // What a library of the page may do to the language's own functions.
    const { isFinite: original } = Number;
    Number.isFinite = () => {
      throw new Error('broken by the page');
    };
    try {
      await page.clock.advance(30_000);
      await settle();
    } finally {
      Number.isFinite = original;
    }
    assert.equal(title(), 'Kleine Strategie');
    assert.equal(now(), 'stale: feed');
    assert.deepEqual(codes(), ['format']);
  });
});
