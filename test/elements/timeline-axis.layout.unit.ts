import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import {
  AXIS_LENGTH,
  layoutAxis,
  type AxisPicture,
  type TimelineAxis,
} from '../../src/elements/timeline/timeline-axis.layout.js';
import { beyondWords } from '../../src/elements/timeline/timeline-scale.js';
import { parseEdtf } from '../../src/feed/edtf.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';
import { snapshotModel } from '../../stories/fixtures/models.js';

const TODAY = Date.UTC(2026, 10, 21);

const event = (id: string, date?: string): FeedEvent => ({
  id,
  title: id,
  ...(date !== undefined && { date }),
});

/** The axis of all events that have a date, in their order. */
function layOut(events: readonly FeedEvent[], today = TODAY): TimelineAxis | undefined {
  const { groups } = layoutTimeline(events, today);
  const dated = groups.filter(({ year }) => year !== undefined);
  return layoutAxis(
    dated.flatMap(({ items }) => items),
    today,
  );
}

const pictures = (axis: TimelineAxis | undefined): AxisPicture[] =>
  axis ? [axis.wide, axis.narrow] : [];

describe('layoutAxis', () => {
  it('is there only where there is an event with a date', () => {
    assert.equal(layOut([]), undefined);
    assert.equal(layOut([event('a')]), undefined);
    assert.ok(layOut([event('a', '2024')]));
  });

  it('places days true to time between whole years', () => {
    const axis = layOut([event('a', '2025-01-01'), event('b', '2026-12-31')]);
    const [a, b] = axis?.wide.marks ?? [];
    assert.equal(a?.x, 0);
    assert.ok(Math.abs((b?.x ?? 0) - (729 / 730) * AXIS_LENGTH) < 1e-9);
    assert.deepEqual(
      axis?.wide.ticks.map(({ year, x }) => [year, x]),
      [
        [2025, 0],
        [2026, 500],
      ],
    );
    assert.ok(Math.abs((axis?.todayX ?? 0) - (689 / 730) * AXIS_LENGTH) < 1e-9);
  });

  it('draws every event of the snapshot on the axis of both widths, and no two on each other', () => {
    for (const { marks, crowds } of pictures(layOut(snapshotModel().feed.events))) {
      const hidden = crowds.reduce((sum, { count }) => sum + count, 0);
      assert.equal(marks.length + hidden, 63);
      assert.equal(hidden, 0);
      assertApart(marks);
    }
  });

  function assertApart(marks: AxisPicture['marks']): void {
    const ends = new Map<number, number>();
    for (const { x, width, lane } of marks) {
      assert.ok(x >= (ends.get(lane) ?? 0), `lane ${lane} at ${x}`);
      assert.ok(x >= 0 && x + width <= AXIS_LENGTH);
      ends.set(lane, x + width);
    }
  }

  it('runs a bar with an open end to the edge', () => {
    const axis = layOut([event('a', '2025-07/..'), event('b', '2027')]);
    const mark = axis?.wide.marks.find(({ item }) => item.id === 'a');
    assert.equal((mark?.x ?? 0) + (mark?.width ?? 0), AXIS_LENGTH);
  });

  it('is not squeezed by sentinel dates, and counts them', () => {
    const far = [event('x', '0000'), event('y', '9999-12-31'), event('z', '9999-12-31')];
    const near = ['2024-11-13', '2025-06-26', '2027'].map((date) => event(date, date));
    const axis = layOut([...far, ...near]);
    assert.deepEqual([axis?.before, axis?.after], [1, 2]);
    assert.deepEqual(
      axis?.wide.ticks.map(({ year }) => year),
      [2024, 2025, 2026, 2027],
    );
  });

  it('counts what no lane has room for: 500 events on one day', () => {
    const events = Array.from({ length: 500 }, (_, n) => event(`e${n}`, '2026-03-04'));
    const axis = layOut(events);
    for (const { marks, crowds, lanes } of pictures(axis)) {
      assert.equal(marks.length, lanes);
      assert.ok(lanes < 30);
      assert.deepEqual(
        crowds.map(({ count }) => count),
        [500 - lanes],
      );
    }
    assert.equal(layoutTimeline(events, TODAY).counts.total, 500);
  });

  it('labels no more years than have room', () => {
    const events = Array.from({ length: 60 }, (_, n) => event(`e${n}`, String(1990 + n)));
    const [wide, narrow] = pictures(layOut(events));
    assert.ok(wide && wide.ticks.length <= 13);
    assert.ok(narrow && narrow.ticks.length <= 6);
  });

  it('leaves today away where it lies far beyond the events', () => {
    const past = layOut([event('a', '1998'), event('b', '1999')]);
    assert.equal(past?.todayX, undefined);
    assert.equal(past?.pastX, AXIS_LENGTH);
  });

  it('keeps every mark on the axis and no two on each other, whatever the dates', () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const near = fc.integer({ min: 2015, max: 2035 }).map(String);
    const date = fc.oneof(
      year,
      near,
      near.map((y) => `${y}-07-15`),
      near.map((y) => `${y}-33`),
      near.map((y) => `${y}/..`),
      near.map((y) => `../${y}`),
      year.map((y) => `${y}/9999`),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 60 }), (dates) => {
        const events = dates.map((text, n) => event(String(n), text));
        const axis = layOut(events);
        assert.ok(axis);
        for (const { marks, crowds, ticks } of pictures(axis)) {
          assertApart(marks);
          const hidden = crowds.reduce((sum, { count }) => sum + count, 0);
          assert.equal(marks.length + hidden + axis.before + axis.after, dates.length);
          assert.ok(ticks.every(({ x }) => x >= 0 && x < AXIS_LENGTH));
        }
        assert.ok(axis.pastX >= 0 && axis.pastX <= AXIS_LENGTH);
      }),
    );
  });

  it('keeps the years 0 to 99 apart from 1900 to 1999', () => {
    const today = parseEdtf('0006')?.from?.start ?? 0;
    const axis = layOut([event('a', '0005'), event('b', '0007')], today);
    assert.deepEqual(
      axis?.wide.ticks.map(({ year }) => year),
      [5, 6, 7],
    );
    assert.equal(axis?.wide.marks[0]?.x, 0);
  });
});

describe('what lies beyond the axis', () => {
  const words = (dates: readonly string[], lang: 'de' | 'en' = 'de'): string => {
    const events = dates.map((date, n) => event(`e${n}`, date));
    return beyondWords(layoutTimeline(events, TODAY), lang);
  };

  it('is counted in words, by side', () => {
    const near = ['2024', '2025', '2026', '2027'];
    assert.equal(words(['0000', ...near]), 'Außerhalb der Zeitachse: 1 davor.');
    assert.equal(words([...near, '9999', '9998'], 'en'), 'Beyond the axis: 2 after.');
    assert.equal(words(['0000', ...near, '9999']), 'Außerhalb der Zeitachse: 1 davor, 1 danach.');
  });

  it('is not spoken of where there is nothing', () => {
    assert.equal(words(['2024', '2027']), '');
    assert.equal(words([]), '');
  });
});
