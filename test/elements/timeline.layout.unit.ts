import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Pages } from '../../src/elements/timeline/timeline.pages.js';
import { PAGE, pageOf } from '../../src/elements/timeline/timeline-page.layout.js';
import {
  layoutOf,
  layoutTimeline,
  rowsOf,
  type TimelineItem,
  type TimelineLayout,
} from '../../src/elements/timeline/timeline.layout.js';
import {
  dateWords,
  kindWords,
  leadSentence,
  statusRemark,
  statusWords,
} from '../../src/elements/timeline/timeline.words.js';
import { compareEdtf, parseEdtf } from '../../src/feed/edtf.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';
import { languages } from '../../src/texts/languages.js';
import { snapshotModel } from '../../stories/fixtures/models.js';

const TODAY = Date.UTC(2026, 10, 21);

const event = (id: string, date?: string, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id,
  title: id,
  date: parseEdtf(date ?? ''),
  ...more,
});

const layOut = (events: readonly FeedEvent[]) => layoutTimeline(events, TODAY);

const itemsOf = ({ groups }: TimelineLayout): TimelineItem[] =>
  groups.flatMap(({ items }) => items);
const idsOf = (layout: TimelineLayout): string[] => itemsOf(layout).map(({ id }) => id);

function only(date?: string, more: Partial<FeedEvent> = {}): TimelineItem {
  const [item] = itemsOf(layOut([event('a', date, more)]));
  assert.ok(item);
  return item;
}

/** Ids before and behind the line of today. */
function aroundToday({ groups }: TimelineLayout): [string[], string[]] {
  const place = groups.findIndex(({ todayIndex }) => todayIndex !== undefined);
  const index = groups[place]?.todayIndex ?? 0;
  const flat = (list: TimelineLayout['groups']): string[] =>
    list.filter(({ year }) => year !== undefined).flatMap(({ items }) => items.map(({ id }) => id));
  const here = groups[place]?.items.map(({ id }) => id) ?? [];
  return [
    [...flat(groups.slice(0, place)), ...here.slice(0, index)],
    [...here.slice(index), ...flat(groups.slice(place + 1))],
  ];
}

describe('layoutTimeline: order and years', () => {
  it('is empty without events: no years, no today', () => {
    const layout = layOut([]);
    assert.deepEqual(layout.groups, []);
    assert.equal(layout.counts.total, 0);
    assert.equal(layout.counts.first, undefined);
  });

  it('orders dates of mixed precision: the year alone first, then by start, the shorter first', () => {
    const dates = [
      '2025',
      '2025-40',
      '2025-33',
      '2025-01',
      '2025-01-01',
      '2025-01-01/..',
      '2024-12',
    ];
    const layout = layOut(dates.map((date) => event(date.replace('/', '_'), date)));
    assert.deepEqual(
      itemsOf(layout).map(({ date }) => date?.text),
      ['2024-12', '2025', '2025-01-01', '2025-01', '2025-33', '2025-40', '2025-01-01/..'],
    );
  });

  it('puts an event under the year in which it starts, with an open start where it ends', () => {
    const years = ['2023-12-31/2024-01-02', '../2024-05', '2024-41/..'].map((date) => {
      const group = layOut([event('a', date)]).groups.find(({ items }) => items.length > 0);
      return group?.year;
    });
    assert.deepEqual(years, [2023, 2024, 2024]);
  });

  it('keeps the order of the feed for equal dates', () => {
    const ids = ['c', 'a', 'b'];
    assert.deepEqual(idsOf(layOut(ids.map((id) => event(id, '2024-06-19')))), ids);
  });

  it('puts events without date, and with dates that say "never", at the end', () => {
    const layout = layOut([
      event('none'),
      event('early', '0001-01-01'),
      event('far', '9999-12-31'),
    ]);
    const last = layout.groups.at(-1);
    assert.equal(last?.key, 'undated');
    assert.deepEqual(
      last?.items.map(({ id }) => id),
      ['none', 'early', 'far'],
    );
    assert.equal(last?.todayIndex, undefined);
    assert.equal(layout.counts.undated, 3);
  });

  it('holds every event of the snapshot exactly once, decisions as diamonds', () => {
    const { events } = snapshotModel().feed;
    const layout = layOut(events);
    assert.deepEqual(idsOf(layout).sort(), events.map(({ id }) => id).sort());
    assert.equal(layout.counts.total, events.length);
    assert.equal(
      itemsOf(layout).filter(({ mark }) => mark === 'decision').length,
      events.filter(({ kind }) => kind === 'decision').length,
    );
    assert.deepEqual(
      layout.groups.map(({ year }) => year),
      [2022, 2023, 2024, 2025, 2026, 2027, 2029, 2030],
    );
  });

  it('loses nothing, orders everything and has today once, whatever the dates', () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
    const date = fc.oneof(
      year,
      fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${m}-28`),
      fc.tuple(year, fc.constantFrom('33', '36', '40', '41')).map(([y, part]) => `${y}-${part}`),
      fc.tuple(year, year).map(([a, b]) => `${a}/${b}`),
      year.map((y) => `${y}/..`),
      year.map((y) => `../${y}`),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const layout = layOut(dates.map((text, n) => event(String(n), text)));
        assert.equal(new Set(idsOf(layout)).size, dates.length);
        assert.equal(idsOf(layout).length, dates.length);
        const years = layout.groups.map((group) => group.year ?? Infinity);
        assert.deepEqual(
          years,
          [...new Set(years)].sort((a, b) => a - b),
        );
        for (const { items } of layout.groups) {
          for (const [n, item] of items.entries()) {
            const before = items[n - 1];
            if (!before?.date || !item.date) continue;
            const isRough = ({ date }: TimelineItem): boolean =>
              !date?.from || date.from.precision === 'year';
            if (isRough(before) === isRough(item)) {
              assert.ok(compareEdtf(before.date, item.date) <= 0);
            } else assert.ok(isRough(before));
          }
        }
        const todays = layout.groups.filter(({ todayIndex }) => todayIndex !== undefined).length;
        assert.equal(todays, itemsOf(layout).some((item) => item.date) ? 1 : 0);
        if (dates.length > 0) {
          assert.ok(layout.groups.some(({ open, items }) => open && items.length > 0));
        }
      }),
    );
  });
});

describe('layoutTimeline: today', () => {
  it('stands behind all that has begun and before all that is ahead', () => {
    const { events } = snapshotModel().feed;
    const [before, behind] = aroundToday(layOut(events));
    assert.equal(before.length + behind.length, events.length);
    const starts = (ids: readonly string[]): number[] =>
      ids.map((id) => events.find((each) => each.id === id)?.date?.from?.start ?? 0);
    assert.ok(Math.max(...starts(before)) <= TODAY);
    assert.ok(Math.min(...starts(behind)) > TODAY);
  });

  it('stands before the first and behind the last event where all is ahead, or over', () => {
    assert.deepEqual(aroundToday(layOut([event('a', '2027'), event('b', '2028')])), [
      [],
      ['a', 'b'],
    ]);
    assert.deepEqual(aroundToday(layOut([event('a', '2001')])), [['a'], []]);
  });

  it('has a place also in a year without events', () => {
    const { groups } = layOut([event('a', '2024'), event('b', '2028')]);
    assert.deepEqual(
      groups.map(({ year, todayIndex }) => [year, todayIndex]),
      [
        [2024, undefined],
        [2026, 0],
        [2028, undefined],
      ],
    );
  });

  const phases: readonly (readonly [string, FeedEvent['status'], string])[] = [
    ['2026-11-20', 'done', 'past'],
    ['2026-11-21', 'done', 'current'],
    ['2026-11-22', 'planned', 'planned'],
    ['2026-11-20', 'planned', 'unconfirmed'],
    ['2026-11-21', 'planned', 'planned'],
    ['2026-11-22', 'unconfirmed', 'unconfirmed'],
    ['2024-09', 'unconfirmed', 'unconfirmed'],
    ['2026-11', 'done', 'current'],
    ['2025-41/..', 'done', 'current'],
    ['../2025', 'done', 'past'],
    ['2030', undefined, 'planned'],
    ['2020', undefined, 'past'],
  ];
  for (const [date, status, phase] of phases) {
    it(`${date}, ${status ?? 'without status'}, is ${phase}`, () => {
      assert.equal(only(date, status && { status }).phase, phase);
    });
  }

  it('tells an undated plan from an undated report', () => {
    assert.equal(only(undefined, { status: 'planned' }).phase, 'planned');
    assert.equal(only(undefined, { status: 'done' }).phase, 'past');
    assert.equal(only().ahead, false);
  });
});

describe('layoutTimeline: bars and folding', () => {
  it('draws no bar for a day and longer bars for longer times', () => {
    const dates = ['2025-01-01', '2025-01-01/2025-01-02', '2025-01', '2025-33', '2025-40', '2025'];
    assert.deepEqual(
      dates.map((date) => only(date).span),
      [0, 1, 2, 3, 4, 5],
    );
    assert.equal(only('2025/..').span, 5);
    assert.equal(only('../2025').span, 5);
    assert.equal(only().span, 0);
  });

  it('folds nothing of up to a hundred entries', () => {
    const old = Array.from({ length: 100 }, (_, n) => event(`e${n}`, String(1950 + (n % 5))));
    assert.ok(layOut(old).groups.every(({ open, foldable }) => open && !foldable));
    assert.ok(layOut(snapshotModel().feed.events).groups.every(({ open }) => open));
  });

  it('folds no year of fewer than six entries, whatever there is besides', () => {
    const crowd = Array.from({ length: 120 }, (_, n) => event(`e${n}`, '2010-03-04'));
    const few = Array.from({ length: 11 }, (_, n) => event(`f${n}`, n < 5 ? '2012' : '2013'));
    const { groups } = layOut([...crowd, ...few]);
    assert.deepEqual(
      groups.map(({ year, foldable, open }) => [year, foldable, open]),
      [
        [2010, true, false],
        [2012, false, true],
        [2013, true, false],
        [2026, false, true],
      ],
    );
  });

  it('never folds everything', () => {
    const old = Array.from({ length: 120 }, (_, n) => event(`e${n}`, String(1950 + (n % 3))));
    const open = layOut(old).groups.filter((group) => group.open && group.items.length > 0);
    assert.deepEqual(
      open.map(({ year }) => year),
      [1952],
    );
  });
});

describe('layoutTimeline: dates out of all reason', () => {
  it('are no dates alone, and open ends in intervals', () => {
    for (const date of ['0000', '0001-01-01', '1899', '2200', '9999-12-31', '../9999-12-31']) {
      assert.equal(only(date).date, undefined, date);
      assert.equal(dateWords(only(date), 'de'), `in den Daten: ${date}`);
    }
    assert.equal(dateWords(only('2025/9999-12-31'), 'de'), 'ab 2025');
    assert.equal(dateWords(only('0001-01-01/2025-06'), 'de'), 'bis Juni 2025');
    assert.equal(only('2025/9999-12-31').end, Infinity);
  });

  it('do not count for the time that the strategy spans', () => {
    const dates = ['0000', '9999-12-31', '9999-12-31', '2024-11-13', '2025-06-26', '2027'];
    const { counts } = layOut(dates.map((date, n) => event(`e${n}`, date)));
    assert.equal(counts.undated, 3);
    assert.equal(
      leadSentence(counts, 'de'),
      '6 Ereignisse von November 2024 bis 2027. Eines ist geplant. Ohne Datum: 3.',
    );
  });
});

describe('rowsOf: the entries of a year', () => {
  const rows = (dates: readonly string[]) => {
    const { groups } = layOut(dates.map((date, n) => event(`${n}`, date)));
    const group = groups.find((each) => each.year === 2026);
    assert.ok(group);
    return rowsOf(group).map((row) => row?.date?.text ?? 'today');
  };

  it('begin with what is known by its year alone', () => {
    assert.deepEqual(rows(['2026-01', '2026', '2026-40', '2026-06-30']), [
      '2026',
      '2026-01',
      '2026-40',
      '2026-06-30',
      'today',
    ]);
  });

  it('hold today once, behind what has begun', () => {
    assert.deepEqual(rows(['2026-12', '2026-07', '../2026-12']), [
      '../2026-12',
      '2026-07',
      'today',
      '2026-12',
    ]);
  });
});

describe('layoutTimeline: crowds', () => {
  it('open this year alone where there are more than a hundred entries', () => {
    const days = Array.from({ length: 300 }, (_, n) => event(`e${n}`, `20${10 + (n % 30)}-05-01`));
    const open = layOut(days).groups.filter((group) => group.open);
    assert.deepEqual(
      open.map(({ year }) => year),
      [2026],
    );
  });

  it('are laid out once a day', () => {
    const events = [event('a', '2024')];
    assert.equal(layoutOf(events, TODAY), layoutOf(events, TODAY));
    assert.notEqual(layoutOf(events, TODAY), layoutOf(events, TODAY + 86_400_000));
  });

  const group = (count: number) => {
    const days = Array.from({ length: count }, (_, n) => event(`e${n}`, '2026-05-01'));
    const found = layOut(days).groups.find(({ year }) => year === 2026);
    assert.ok(found);
    return found;
  };

  it('show a page of a year, and say how many stand before and behind it', () => {
    const page = pageOf(group(500), 60);
    const ids = page.rows.flatMap((row) => row?.id ?? []);
    assert.equal(ids.length, PAGE);
    assert.equal(ids[0], 'e60');
    assert.equal(page.before, 60);
    assert.equal(page.after, 500 - 60 - PAGE);
  });

  it('turn to the page of an entry, and to no page that is not there', () => {
    const pages = new Pages(() => undefined);
    const found = group(500);
    pages.show(found, 'e250');
    const page = pages.page(found);
    const ids = page.rows.flatMap((row) => row?.id ?? []);
    assert.ok(ids.includes('e250'));
    pages.show(found, 'e499');
    const shorter = pages.page(group(40));
    assert.equal(shorter.after, 0);
    assert.equal(shorter.before, 10);
  });
});

describe('the words of an entry', () => {
  before(() => languages.load('en'));

  const dates: readonly (readonly [string | undefined, string, string])[] = [
    ['2024-11-13', '13. Nov. 2024', '13 Nov 2024'],
    ['2024-06', 'Juni 2024', 'Jun 2024'],
    ['2026-33', '1. Quartal 2026', '1st quarter of 2026'],
    ['2025-41', '2. Halbjahr 2025', '2nd half of 2025'],
    ['2027', '2027', '2027'],
    ['2025-41/..', 'ab 2. Halbjahr 2025', 'from 2nd half of 2025'],
    ['../2026', 'bis 2026', 'until 2026'],
    [undefined, 'Datum nicht angegeben', 'Date not stated'],
    ['9999-12-31', 'in den Daten: 9999-12-31', 'in the data: 9999-12-31'],
  ];
  for (const [date, german, english] of dates) {
    it(`of ${date ?? 'no date'}: ${german}`, () => {
      assert.equal(dateWords(only(date), 'de'), german);
      assert.equal(dateWords(only(date), 'en'), english);
    });
  }

  it('of an interval name both ends, in both languages', () => {
    assert.match(dateWords(only('2024-03-20/2024-03-21'), 'de'), /^20\.\s?–\s?21\. März 2024$/);
    assert.match(dateWords(only('2024-03-20/2024-03-21'), 'en'), /^20\s?–\s?21 Mar 2024$/);
  });

  it('name kind and decision number once', () => {
    const decision = { number: '2024/40' };
    assert.equal(
      kindWords(only('2024', { kind: 'decision', decision }), 'de'),
      'Beschluss 2024/40',
    );
    assert.equal(
      kindWords(only('2024', { kind: 'milestone', decision }), 'de'),
      'Meilenstein · Beschluss 2024/40',
    );
    assert.equal(kindWords(only('2024', { kind: 'decision' }), 'en'), 'Decision');
    assert.equal(kindWords(only('2024'), 'de'), 'Art nicht angegeben');
  });

  it('say of a status what must be said, and nothing of what is done', () => {
    assert.equal(statusRemark(only('2024', { status: 'done' }), 'de'), undefined);
    assert.equal(statusRemark(only('2027', { status: 'planned' }), 'de'), 'geplant');
    assert.equal(statusRemark(only('2026-11-21', { status: 'done' }), 'de'), 'heute');
    assert.equal(statusRemark(only('2026', { status: 'done' }), 'en'), 'current period');
    assert.equal(statusRemark(only('2024'), 'de'), 'Status nicht angegeben');
    // What was planned for a day that is over is not reported as having happened.
    const isOver = 'war geplant; ob es stattfand, ist nicht bekannt';
    assert.equal(statusWords(only('2025', { status: 'planned' }), 'de'), isOver);
    assert.equal(statusRemark(only('2025', { status: 'unconfirmed' }), 'de'), isOver);
    assert.equal(
      statusRemark(only('2024', { status: 'unconfirmed' }), 'en'),
      'was planned; whether it took place is not known',
    );
    const ahead = only('2027', { status: 'unconfirmed' });
    assert.equal(statusWords(ahead, 'de'), 'geplant, nicht bestätigt');
  });

  it('sum up many entries in a sentence', () => {
    const { counts } = layOut([
      event('a', '2022-11', { kind: 'meeting', status: 'done' }),
      event('b', '2024-11-13', { kind: 'decision', status: 'done' }),
      event('c', '2026-03', { kind: 'decision', status: 'unconfirmed' }),
      event('d', '2030-03-31', { kind: 'milestone', status: 'planned' }),
    ]);
    assert.equal(
      leadSentence(counts, 'de'),
      '4 Ereignisse von November 2022 bis März 2030, darunter 2 Beschlüsse. 2 sind geplant, davon 1 unbestätigt.',
    );
    assert.equal(
      leadSentence(counts, 'en'),
      '4 events from November 2022 to March 2030, including 2 decisions. 2 are listed as planned, 1 of them not confirmed.',
    );
  });

  it('sum up one entry, and what has no date', () => {
    const lead = (...events: FeedEvent[]): string => leadSentence(layOut(events).counts, 'de');
    assert.equal(lead(event('a', '2024-11-13', { status: 'done' })), '1 Ereignis (November 2024).');
    assert.equal(lead(event('a'), event('b')), '2 Ereignisse. Ohne Datum: 2.');
    assert.equal(
      lead(event('a', '2027', { kind: 'decision', status: 'planned' })),
      '1 Ereignis (2027), darunter 1 Beschluss. Eines ist geplant.',
    );
  });
});
