import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayIn } from '../../src/feed/day-in.js';
import { newsKeys, newsSince, tellsNews, type NewsItem } from '../../src/model/news.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom } from '../../stories/fixtures/models.js';

const TODAY = '2026-11-21';
const day = (text: string): number => Date.parse(text);
const news = (model: StrategyModel, since: string, today = TODAY): readonly NewsItem[] =>
  newsSince(model, { day: day(since), today: day(today) });
const inShort = (items: readonly NewsItem[]): string[] =>
  items.map(({ list, record, reason }) => `${list}/${record.id} ${reason}`);

/** Days of a date by hand, without the kit's arithmetic; `null` for an open end. */
function daysOf(text: string): readonly [first: string | null, last: string | null] {
  const [from = '', to] = text.split('/');
  const ends = (part: string): readonly [string | null, string | null] => {
    if (part === '..') return [null, null];
    const [year = '', rest = '', date] = part.split('-');
    if (!rest) return [`${year}-01-01`, `${year}-12-31`];
    if (date) return [part, part];
    const spans: Readonly<Record<string, readonly [string, string]>> = {
      '33': ['01-01', '03-31'],
      '34': ['04-01', '06-30'],
      '35': ['07-01', '09-30'],
      '36': ['10-01', '12-31'],
      '40': ['01-01', '06-30'],
      '41': ['07-01', '12-31'],
    };
    const span = spans[rest];
    return span ? [`${year}-${span[0]}`, `${year}-${span[1]}`] : [`${part}-01`, `${part}-28`];
  };
  return to === undefined ? ends(from) : [ends(from)[0], ends(to)[1]];
}

const pad = (n: number): string => String(n).padStart(2, '0');
const exactDay = fc
  .tuple(
    fc.integer({ min: 2024, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
const roughly = fc.oneof(
  fc.integer({ min: 2024, max: 2027 }).map(String),
  fc
    .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${pad(month)}`),
  fc
    .tuple(fc.integer({ min: 2024, max: 2027 }), fc.constantFrom(33, 34, 35, 36, 40, 41))
    .map(([year, part]) => `${year}-${part}`),
  exactDay.map((date) => `${date}/..`),
  exactDay.map((date) => `../${date}`),
);
const anyDate = fc.oneof(exactDay, roughly);

describe('newsSince', () => {
  it('names what was added and what was decided, list by list, the latest first', () => {
    const model = modelFrom({
      sources: [{ id: 's', title: 'S', added: '2026-01-05' }],
      projects: [
        { id: 'a', title: 'A', added: '2025-07-01' },
        { id: 'b', title: 'B', added: '2026-07-01' },
        { id: 'c', title: 'C', added: '2024-07-01' },
        { id: 'd', title: 'D' },
      ],
      events: [
        { id: 'e', title: 'E', kind: 'decision', status: 'done', date: '2025-06-26' },
        { id: 'f', title: 'F', kind: 'session', status: 'done', date: '2025-06-26' },
        { id: 'g', title: 'G', kind: 'decision', date: '2025-03-01', added: '2025-08-01' },
        { id: 'h', title: 'H', kind: 'decision', status: 'planned', date: '2026-03-01' },
        { id: 'i', title: 'I', kind: 'decision', status: 'unconfirmed', date: '2026-03-01' },
      ],
    });
    const items = news(model, '2025-06-26');
    assert.deepEqual(inShort(items), [
      'sources/s added',
      'projects/b added',
      'projects/a added',
      'events/g added',
      'events/e decided',
    ]);
    assert.deepEqual([...newsKeys(items)], ['project:b', 'project:a', 'event:g', 'event:e']);
    assert.deepEqual(inShort(news(model, '2025-06-27')).slice(-2), [
      'projects/a added',
      'events/g added',
    ]);
  });

  it('is an answer only where the feed says when something came', () => {
    const silent = modelFrom({
      projects: [{ id: 'a', title: 'A' }],
      events: [{ id: 'b', title: 'B' }],
    });
    assert.equal(tellsNews(silent, ['projects', 'events']), false);
    const decided = { id: 'c', title: 'C', kind: 'decision', date: '2020' };
    assert.equal(tellsNews(modelFrom({ events: [decided] }), ['events']), true);
    assert.equal(
      tellsNews(modelFrom({ projects: [{ id: 'a', title: 'A', added: '2020' }] }), ['projects']),
      true,
    );
  });

  it('takes nothing for news that is, or may be, from before the day, or is still to come', () => {
    fc.assert(
      fc.property(anyDate, exactDay, exactDay, fc.boolean(), (date, since, today, isDecision) => {
        const record = { id: 'r', title: 'R' };
        const model = isDecision
          ? modelFrom({ events: [{ ...record, kind: 'decision', date }] })
          : modelFrom({ projects: [{ ...record, added: date }] });
        const [first] = daysOf(date);
        const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
        const isBehind = first !== null && (isDay ? first >= since : first > since);
        const expected = isBehind && first <= today;
        assert.equal(news(model, since, today).length === 1, expected, `${date} since ${since}`);
      }),
      { numRuns: 500 },
    );
  });

  it('grows when the day goes back, and never loses anything', () => {
    const dates = fc.array(anyDate, { maxLength: 8 });
    fc.assert(
      fc.property(dates, exactDay, exactDay, (added, a, b) => {
        const model = modelFrom({
          projects: added.map((date, n) => ({ id: `p${n}`, title: 'P', added: date })),
        });
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const wide = new Set(inShort(news(model, earlier)));
        assert.ok(inShort(news(model, later)).every((each) => wide.has(each)));
      }),
    );
  });
});

describe('the day of `since`', () => {
  it('is a day of the calendar, and nothing else', () => {
    assert.equal(dayIn('2025-06-26'), Date.UTC(2025, 5, 26));
    assert.equal(dayIn('2024-02-29'), Date.UTC(2024, 1, 29));
    for (const bad of [
      '2025-02-29',
      '2025-13-01',
      '26.06.2025',
      '2025-06',
      '2025',
      'gestern',
      '',
    ]) {
      assert.equal(dayIn(bad), undefined, bad);
    }
  });
});
