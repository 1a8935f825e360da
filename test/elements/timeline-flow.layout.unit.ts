import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  columnsOf,
  MOST_COLUMNS,
  monthsOf,
} from '../../src/elements/timeline/timeline-flow.layout.js';
import { layoutTimeline, type TimelineGroup } from '../../src/elements/timeline/timeline.layout.js';
import { parseEdtf } from '../../src/feed/edtf.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';

const TODAY = Date.UTC(2026, 10, 21);

const words = (title: string, small = '', date = '13. Nov. 2024') => ({ date, title, small });

describe('columnsOf', () => {
  it('grows with the text, and never beyond the narrowest line', () => {
    const short = columnsOf(words('Workshop'), 0);
    const long = columnsOf(words('Regierungschefs beschließen den Vertrag über das System'), 0);
    assert.ok(short < long);
    assert.equal(columnsOf(words('x'.repeat(500)), 0), MOST_COLUMNS);
  });

  it('leaves room for the date, for the bar and for the year before it', () => {
    const plain = columnsOf(words('A'), 0);
    assert.ok(columnsOf(words('A', '', '26. – 27. November 2025'), 0) > plain);
    const month = words('A', '', 'Nov. 2024');
    assert.ok(columnsOf(month, 5) > columnsOf(month, 0));
    assert.equal(columnsOf(month, 5), columnsOf(month, 2));
    assert.ok(columnsOf(words('A'), 0, '2025') > plain + 2);
  });

  it('counts kind and status with the title', () => {
    const status = 'Meilenstein, war geplant; ob es stattfand, ist nicht bekannt';
    assert.ok(columnsOf(words('Frist', status), 0) > columnsOf(words('Frist'), 0));
  });

  it('is a whole number that holds every piece of a word, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'M', ' ', '-', '/', 'ä'), maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.nat(5), (title, small, span) => {
        const columns = columnsOf({ date: '2025', title, small }, span);
        assert.ok(Number.isInteger(columns) && columns >= 2 && columns <= MOST_COLUMNS);
        const longest = Math.max(0, ...title.split(/\s+|(?<=[-/])/).map((piece) => piece.length));
        // Two letters fill a column.
        if (columns < MOST_COLUMNS) assert.ok(longest <= columns * 2);
      }),
    );
  });
});

describe('monthsOf', () => {
  const group = (events: readonly (readonly [string, FeedEvent['kind']])[]): TimelineGroup => {
    const list = events.map(([date, kind], n) => ({
      id: `e${n}`,
      title: 'E',
      date: parseEdtf(date),
      kind,
    }));
    const [found] = layoutTimeline(list, TODAY).groups;
    assert.ok(found);
    return found;
  };

  it('puts each entry into the month in which it begins, decisions apart', () => {
    const months = monthsOf(
      group([
        ['2025-03-26', 'decision'],
        ['2025-03-26', 'decision'],
        ['2025-03', 'session'],
        ['2025-41', 'milestone'],
        ['2025', 'milestone'],
        ['2025-12-31', 'decision'],
      ]),
    );
    assert.deepEqual(months, [
      { month: -1, decisions: 0, others: 1 },
      { month: 2, decisions: 2, others: 1 },
      { month: 6, decisions: 0, others: 1 },
      { month: 11, decisions: 1, others: 0 },
    ]);
  });

  it('counts every entry once, in order', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (days) => {
        const months = monthsOf(
          group(
            days.map(([month, isDecision]) => [
              `2025-${String(month).padStart(2, '0')}`,
              isDecision ? 'decision' : 'session',
            ]),
          ),
        );
        const sum = months.reduce((all, { decisions, others }) => all + decisions + others, 0);
        assert.equal(sum, days.length);
        const order = months.map(({ month }) => month);
        assert.deepEqual(
          order,
          [...new Set(order)].sort((a, b) => a - b),
        );
      }),
    );
  });
});
