/** What the bench makes of its figures; how it gets them is no test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// @ts-expect-error -- plain scripts without types
import { changeFeed, makeFeed } from '../../bench/feed/make-feed.mjs';
// @ts-expect-error -- as above
import { sumRequests } from '../../bench/measure/requests.mjs';
// @ts-expect-error -- as above
import { judge } from '../../bench/report/goals.mjs';
// @ts-expect-error -- as above
import { kilobytes, milliseconds, table } from '../../bench/report/markdown.mjs';
// @ts-expect-error -- as above
import { median, mediansOf, ratioOf } from '../../bench/report/statistics.mjs';
import { parseFeed } from '../../src/feed/parse-feed.js';

describe('the statistics of the bench', () => {
  it('take the middle, between two their mean', () => {
    assert.equal(median([5, 1, 100]), 5);
    assert.equal(median([4, 1, 100, 2]), 3);
    assert.equal(median([10, 9, 100]), 10);
  });

  it('leave out what was not measured', () => {
    assert.equal(median([undefined, 7]), 7);
    assert.equal(median([undefined]), undefined);
    const rounds = [{ all: 1 }, { all: 3, update: 5 }, { all: 2 }];
    assert.deepEqual(mediansOf(rounds), { all: 2, update: 5 });
  });

  it('compare round by round: a machine that was slow in one round was so for both pages', () => {
    assert.equal(ratioOf([200, 2_000, 240], [100, 1_000, 120]), 2);
    // Of the medians it would be 1.
    assert.equal(ratioOf([300, 200, 100], [100, 200, 300]), 1);
    assert.equal(ratioOf([300, 210, 200], [100, 200, 205]), 210 / 200);
    assert.equal(ratioOf([1], [0]), undefined);
  });
});

describe('the tables of the bench', () => {
  it('have a dash where nothing was measured, and keep bars and line ends out of cells', () => {
    const columns = [
      { title: 'Name', value: ({ name }: { name: string }) => name, isText: true },
      { title: 'ms', value: ({ time }: { time?: number }) => milliseconds(time) },
    ];
    const rows = [{ name: 'a|b\nc', time: 1_234.5 }, { name: 'd' }];
    assert.equal(
      table(columns, rows),
      ['| Name | ms |', '| --- | ---: |', '| a\\|b c | 1,235 |', '| d | – |'].join('\n'),
    );
  });

  it('count in thousands of bytes', () => {
    assert.equal(kilobytes(69_250), '69.3');
    assert.equal(kilobytes(undefined), undefined);
  });
});

describe('the goals of the bench', () => {
  const page = (medians: object, ratios: object) => ({ medians, ratios });
  const run = {
    pages: { 'four widgets': page({ heap: 2_300_000, requests: 10 }, { window: 1.5, all: 1.81 }) },
    reading: [{ where: 'Node', count: 10_000, json: 20, parse: 40, model: 60 }],
    instruments: [{ what: 'cascade with 1,000 projects laid out', ms: 30 }],
    growth: [],
  };
  const rows = judge(run) as { what: string; measured?: string; goal: string; isMet?: boolean }[];
  const row = (start: string) => rows.find(({ what }) => what.startsWith(start));

  it('are met up to their limit', () => {
    assert.deepEqual(row('four widgets, script tag only: what is in the window'), {
      what: 'four widgets, script tag only: what is in the window',
      measured: '1.50 ×',
      goal: '≤ 1.50 ×',
      isMet: true,
    });
    assert.equal(row('requests')?.isMet, true);
    assert.equal(row('10,000 projects')?.isMet, true);
    assert.equal(row('cascade with 1,000')?.isMet, true);
  });

  it('are not met above it', () => {
    assert.equal(row('four widgets, script tag only: all')?.isMet, false);
    assert.equal(row('heap')?.isMet, false);
  });

  it('are neither where a run did not measure them', () => {
    assert.deepEqual(row('10,000 records, map'), {
      what: '10,000 records, map by projects: painted',
      measured: undefined,
      goal: '≤ 450 ms',
      isMet: undefined,
    });
  });
});

describe('the requests of a page', () => {
  const request = (url: string, asker: string | undefined, time: number) => ({
    url,
    asker,
    time,
    kind: url.endsWith('js') ? 'script' : 'page',
    bytes: 100,
  });
  const requests = [
    request('page', undefined, 10),
    request('fds.js', 'page', 10.1),
    request('core.js', 'fds.js', 10.2),
    request('snapshot-1.js', 'core.js', 10.3),
    request('late.js', 'snapshot-1.js', 12),
  ];

  it('are counted until the page is painted, with the longest way to one', () => {
    const {
      requests: count,
      depth,
      bytes,
      scriptBytes,
      snapshotBytes,
    } = sumRequests(requests, 500);
    assert.deepEqual(
      { count, depth, bytes, scriptBytes, snapshotBytes },
      { count: 4, depth: 4, bytes: 400, scriptBytes: 300, snapshotBytes: 100 },
    );
  });

  it('do not go round in circles', () => {
    const circle = [
      request('page', undefined, 1),
      request('a.js', 'b.js', 1),
      request('b.js', 'a.js', 1),
    ];
    assert.equal(sumRequests(circle, 500).depth, 3);
  });
});

describe('the feed of the bench', () => {
  const records = (feed: object) =>
    Object.values(feed)
      .filter((value): value is unknown[] => Array.isArray(value))
      .reduce((sum, list) => sum + list.length, 0);

  it('is the same each time, about ninety records, and has no problem', () => {
    const feed = makeFeed();
    assert.deepEqual(makeFeed(), feed);
    assert.equal(records(feed), 92);
    assert.deepEqual(parseFeed(feed).problems, []);
  });

  it('has a project and an event more when it has changed, and is newer', () => {
    const feed = makeFeed();
    const later = changeFeed(feed);
    assert.equal(records(later), records(feed) + 2);
    assert.deepEqual(parseFeed(later).problems, []);
    assert.ok(Date.parse(later.updated) > Date.parse(feed.updated));
  });

  it('is as large as asked for', () => {
    const { projects, events } = makeFeed({ projects: 1_000, events: 300 });
    assert.deepEqual([projects.length, events.length], [1_000, 300]);
  });
});
