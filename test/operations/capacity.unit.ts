/** The arithmetic of the page "Betrieb", against sums done by hand and against what must hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RETRY_DELAYS } from '../../src/store/feed-source.js';
import {
  assumptions,
  attemptTimes,
  herd,
  hostings,
  load,
  measured,
  outage,
  peakBytes,
  peakViews,
  perView,
  STALE_IF_ERROR,
  viewsPerDay,
  type Assumptions,
  type Measured,
} from '../../stories/manual/operations/capacity.js';

const HOUR = 3600;
const DAY = 86_400;
const WEEK = 7 * DAY;

/** Round numbers, for sums in the head: 8,640 views a day, a tenth a second. */
const simple: Assumptions = {
  groups: [
    { name: 'laender', count: 16, viewsPerDay: 40 },
    { name: 'municipalities', count: 1000, viewsPerDay: 8 },
  ],
  warmShare: 0.5,
  busiestHour: 0.1,
  burst: 5,
  secondsOpen: 100,
  refresh: 0,
  edges: 10,
  maxAge: 100,
  publications: 2,
  mirrorEvery: 254,
};
const round: Measured = { kitBytes: 1000, kitRequests: 10, feedBytes: 2000, emptyBytes: 100 };

const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.abs(expected), `${actual}, not ${expected}`);
};

describe('the capacity plan', () => {
  it('counts views', () => {
    assert.equal(viewsPerDay(simple), 8640);
    near(peakViews(simple), ((8640 * 0.1) / 3600) * 5);
  });

  it('counts what a view asks for', () => {
    // The feed always; half the views the whole kit, the others two conditional requests.
    assert.deepEqual(perView(round, simple, true), {
      requests: 1 + 0.5 * 10 + 0.5 * 2,
      bytes: 0.5 * (1000 + 2000) + 0.5 * 3 * 100,
    });
    assert.deepEqual(perView(round, simple, false), { requests: 1, bytes: 1000 + 50 });
  });

  it('adds the refreshes that an open page lives to see', () => {
    const { requests } = perView(round, { ...simple, refresh: 100 }, false);
    // A memoryless life of mean m: e^-1 + e^-2 + … refreshes for an interval of m.
    near(requests, 1 + 1 / (Math.E - 1));
  });

  it('loads the origin with all of it, unless there is a CDN', () => {
    const direct = load('central', round, simple);
    near(direct.edgeMean, (8640 * 7) / DAY);
    near(direct.edgePeak, peakViews(simple) * 7);
    near(direct.edgeBytesPerDay, 8640 * 1650);
    near(peakBytes(round, simple), peakViews(simple) * 1650);
    assert.equal(direct.originPeak, direct.edgePeak);
    assert.equal(direct.originBytesPerDay, direct.edgeBytesPerDay);
    const cached = load('central-cdn', round, simple);
    assert.equal(cached.edgePeak, direct.edgePeak);
    // Ten locations, three files, each once in 100 s.
    near(cached.originMean, 0.3);
    near(load('feed-cdn', round, simple).originMean, 0.1);
  });

  it('never has a CDN ask for more than visitors do', () => {
    const idle = { ...simple, groups: [{ name: 'laender', count: 1, viewsPerDay: 1 }] } as const;
    const { edgeMean, originMean, edgeBytesPerDay, originBytesPerDay } = load(
      'central-cdn',
      round,
      idle,
    );
    assert.equal(originMean, edgeMean);
    assert.equal(originBytesPerDay, edgeBytesPerDay);
  });

  it('lets portals with a copy ask by their clocks, however many visitors they have', () => {
    const { originMean, originPeak } = load('mirror', round, simple);
    near(originMean, 1016 / 254);
    assert.equal(originPeak, originMean);
  });

  it('grows with the visits behind no CDN, and not behind one', () => {
    const groups = assumptions.groups.map((each) => ({
      ...each,
      viewsPerDay: each.viewsPerDay * 10,
    }));
    for (const hosting of hostings) {
      const [one, ten] = [load(hosting), load(hosting, measured, { ...assumptions, groups })];
      const factor = hosting.endsWith('cdn') || hosting === 'mirror' ? 1 : 10;
      near(ten.originPeak, one.originPeak * factor);
    }
  });
});

describe('an outage of the feed', () => {
  it('makes pages ask as often as the kit does, and no oftener', () => {
    const delays = RETRY_DELAYS.map((ms) => ms / 1000);
    const [first = 0, second = 0, third = 0] = delays;
    assert.deepEqual(attemptTimes(0, 0), [0, first, first + second, first + second + third]);
    const last = first + second + third;
    assert.equal(attemptTimes(300, 0)[delays.length + 1], last + 300);
    assert.ok(attemptTimes(30, 0).every((time) => time <= HOUR));
  });

  it('is hardly an additional load where the server says when to come back', () => {
    assert.equal(attemptTimes(300, 300)[1], 301);
    const silent = outage(HOUR, false, 0);
    const polite = outage(HOUR, false, 300);
    assert.ok(silent.attemptsPerView > 4 && silent.attemptsPerView < 5);
    assert.ok(polite.attemptsPerView < 1.2);
    near(silent.peakRequests, peakViews(assumptions) * silent.attemptsPerView);
  });

  it('is not seen behind a CDN for a week', () => {
    for (const seconds of [HOUR, DAY, WEEK]) {
      const { views, answeredByCdn, withOlderData } = outage(seconds, true, 0);
      assert.equal(answeredByCdn, views);
      assert.equal(withOlderData, 0);
    }
    const longer = outage(2 * WEEK, true, 0);
    near(longer.answeredByCdn / longer.views, (assumptions.maxAge + STALE_IF_ERROR) / (2 * WEEK));
  });

  it('leaves every view with data where there is none', () => {
    for (const seconds of [HOUR, DAY, WEEK]) {
      const { views, withOlderData } = outage(seconds, false, 0);
      near(views, (viewsPerDay(assumptions) * seconds) / DAY);
      assert.equal(withOlderData, views);
    }
  });

  it('is followed by a rush that is spread over the interval', () => {
    const { openPages, spread, within } = herd(0);
    near(openPages, peakViews(assumptions) * assumptions.secondsOpen);
    assert.equal(within, assumptions.refresh);
    near(spread, openPages / within);
    assert.equal(herd(600).within, 600);
    assert.equal(herd(0, simple).spread, 0);
  });
});
