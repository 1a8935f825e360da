import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  layoutAxis,
  viewAxis,
  windowAround,
  type AxisBand,
  type AxisPicture,
  type AxisView,
  type TimelineAxis,
} from '../../src/elements/timeline/timeline-axis.layout.js';
import {
  layoutPeriods,
  layoutPhases,
} from '../../src/elements/timeline/timeline-periods.layout.js';
import {
  AXIS_LENGTH,
  WHOLE,
  type AxisWindow,
} from '../../src/elements/timeline/timeline-time.layout.js';
import { moved, pinched, zoomedTo } from '../../src/elements/timeline/timeline-window.js';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import { parseEdtf } from '../../src/feed/edtf.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';
import { modelFrom, snapshotFeed, snapshotModel } from '../../stories/fixtures/models.js';

const TODAY = Date.UTC(2026, 10, 21);

const event = (id: string, date?: string, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id,
  title: id,
  date: parseEdtf(date ?? ''),
  ...more,
});

/** The axis of all events that have a date, in their order. */
function prepare(events: readonly FeedEvent[], today = TODAY): TimelineAxis | undefined {
  const { groups } = layoutTimeline(events, today);
  const dated = groups.filter(({ year }) => year !== undefined);
  return layoutAxis(
    dated.flatMap(({ items }) => items),
    today,
  );
}

function axisOf(events: readonly FeedEvent[], today = TODAY): TimelineAxis {
  const axis = prepare(events, today);
  assert.ok(axis);
  return axis;
}

const viewOf = (events: readonly FeedEvent[], window = WHOLE, byKind = false): AxisView =>
  viewAxis(axisOf(events), window, { by: byKind ? 'kind' : 'one' });

const band = (picture: AxisPicture): AxisBand => {
  const [first] = picture.bands;
  assert.ok(first);
  return first;
};

const hiddenIn = ({ crowds }: AxisBand): number =>
  crowds.reduce((sum, { count }) => sum + count, 0);

const years = ({ ticks }: AxisPicture): number[] =>
  ticks.map(({ time }) => new Date(time).getUTCFullYear());

function assertApart(marks: AxisBand['marks']): void {
  const ends = new Map<number, number>();
  for (const { x, width, lane } of marks) {
    assert.ok(x >= (ends.get(lane) ?? 0), `lane ${lane} at ${x}`);
    assert.ok(x >= 0 && x + width <= AXIS_LENGTH + 1e-9);
    ends.set(lane, x + width);
  }
}

describe('the axis to scale', () => {
  it('is there only where there is an event with a date', () => {
    assert.equal(prepare([]), undefined);
    assert.equal(prepare([event('a')]), undefined);
    assert.ok(prepare([event('a', '2024')]));
  });

  it('places days true to time between whole years', () => {
    const view = viewOf([event('a', '2025-01-01'), event('b', '2026-12-31')]);
    const [a, b] = band(view.wide).marks;
    assert.equal(a?.x, 0);
    assert.ok(Math.abs((b?.x ?? 0) - (729 / 730) * AXIS_LENGTH) < 1e-9);
    assert.ok(Math.abs((view.todayX ?? 0) - (689 / 730) * AXIS_LENGTH) < 1e-9);
    assert.equal(new Date(view.from).getUTCFullYear(), 2025);
    assert.equal(new Date(view.to).toISOString().slice(0, 10), '2026-12-31');
  });

  it('draws every event of the snapshot on the axis of both widths, and no two on each other', () => {
    const { events } = snapshotModel().feed;
    const { wide, narrow, shown } = viewOf(events);
    assert.equal(shown, events.length);
    for (const picture of [wide, narrow]) {
      assert.equal(band(picture).marks.length, events.length);
      assert.equal(hiddenIn(band(picture)), 0);
      assertApart(band(picture).marks);
    }
  });

  it('puts labels behind marks where they meet nothing, and loses no mark for them', () => {
    const date = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 60 }), fc.nat(14), (days, letters) => {
        const events = days.map((day, n) => event(String(n), day.toISOString().slice(0, 10)));
        const label = 'x'.repeat(letters);
        const axis = axisOf(events);
        const { wide, narrow } = viewAxis(axis, WHOLE, { by: 'one' }, ({ id }) =>
          Number(id) % 3 === 0 ? label : '',
        );
        assert.ok(band(narrow).marks.every((mark) => mark.label === ''));
        const { marks } = band(wide);
        assert.equal(marks.length + hiddenIn(band(wide)), events.length);
        // Nine units a letter: what `WIDE` leaves for one.
        const ends = marks.map(({ x, width, label: words }) => x + width + words.length * 9);
        for (const [a, mark] of marks.entries()) {
          assert.ok((ends[a] ?? 0) <= AXIS_LENGTH);
          const others = marks.filter((each) => each.lane === mark.lane && each !== mark);
          assert.ok(others.every(({ x }) => x < mark.x || x >= (ends[a] ?? 0)));
        }
      }),
    );
  });

  it('runs a bar with an open end to the edge', () => {
    const view = viewOf([event('a', '2025-07/..'), event('b', '2027')]);
    const mark = band(view.wide).marks.find(({ item }) => item.id === 'a');
    assert.equal((mark?.x ?? 0) + (mark?.width ?? 0), AXIS_LENGTH);
  });

  it('is not squeezed by events far away, and counts them', () => {
    const far = [event('x', '1901'), event('y', '2199-12-31'), event('z', '2198')];
    const near = ['2024-11-13', '2025-06-26', '2027'].map((date) => event(date, date));
    const axis = axisOf([...far, ...near]);
    assert.deepEqual([axis.before, axis.after], [1, 2]);
    assert.deepEqual([...new Set(years(viewAxis(axis, WHOLE).wide))], [2024, 2025, 2026, 2027]);
  });

  it('does not know dates out of all reason', () => {
    const axis = axisOf([event('x', '0000'), event('y', '9999-12-31'), event('z', '2025')]);
    assert.deepEqual([axis.before, axis.after, axis.items.length], [0, 0, 1]);
  });

  it('makes columns with numbers of a crowd: 500 events on one day', () => {
    const events = Array.from({ length: 500 }, (_, n) => event(`e${n}`, '2026-03-04'));
    const { wide, narrow } = viewOf(events);
    for (const picture of [wide, narrow]) {
      assert.equal(band(picture).marks.length, 0);
      assert.deepEqual(
        band(picture).crowds.map(({ count, share }) => [count, share]),
        [[500, 1]],
      );
    }
  });

  it('counts above the marks what no lane has room for', () => {
    const events = Array.from({ length: 60 }, (_, n) => event(`e${n}`, '2026-03-04'));
    const { wide } = viewOf(events);
    const { marks, lanes } = band(wide);
    assert.equal(marks.length, lanes);
    assert.equal(hiddenIn(band(wide)), 60 - lanes);
  });

  it('labels no more years than have room', () => {
    const events = Array.from({ length: 60 }, (_, n) => event(`e${n}`, String(1990 + n)));
    const { wide, narrow } = viewOf(events);
    assert.ok(wide.ticks.length <= 13);
    assert.ok(narrow.ticks.length <= 6);
  });

  it('leaves today away where it lies far beyond the events', () => {
    const past = viewOf([event('a', '1998'), event('b', '1999')]);
    assert.equal(past.todayX, undefined);
    assert.equal(past.pastX, AXIS_LENGTH);
  });

  it('has a lane for each kind that there is, and loses nothing in them', () => {
    const { events } = snapshotModel().feed;
    const { wide } = viewOf(events, WHOLE, true);
    assert.deepEqual(
      wide.bands.map(({ key }) => key),
      ['decision', 'session', 'meeting', 'workshop', 'publication', 'milestone'],
    );
    const drawn = wide.bands.reduce((sum, each) => sum + each.marks.length + hiddenIn(each), 0);
    assert.equal(drawn, events.length);
    for (const { marks } of wide.bands) assertApart(marks);
    assert.deepEqual(
      viewOf([event('a', '2024')], WHOLE, true).wide.bands.map(({ key }) => key),
      ['none'],
    );
  });

  it('keeps every mark on the axis and no two on each other, whatever the dates and the window', () => {
    const near = fc.integer({ min: 1990, max: 2045 }).map(String);
    const any = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const date = fc.oneof(
      any,
      near,
      near.map((y) => `${y}-07-15`),
      near.map((y) => `${y}-33`),
      near.map((y) => `${y}/..`),
      near.map((y) => `../${y}`),
      near.map((y) => `${y}/9999`),
    );
    const width = fc.double({ min: 1, max: AXIS_LENGTH, noNaN: true });
    const dates = fc.array(date, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(dates, width, width, (texts, middle, wide) => {
        const axis = prepare(texts.map((text, n) => event(String(n), text)));
        if (!axis) return;
        const window = windowAround(axis, middle, wide);
        assert.ok(window.from >= 0 && window.to <= AXIS_LENGTH + 1e-9);
        assert.ok(window.to > window.from);
        const view = viewAxis(axis, window);
        for (const picture of [view.wide, view.narrow]) {
          assertApart(band({ ...picture, bands: [...picture.bands, empty] }).marks);
          const drawn = picture.bands.reduce(
            (sum, each) => sum + each.marks.length + hiddenIn(each),
            0,
          );
          assert.equal(drawn, view.shown);
          assert.ok(picture.ticks.every(({ x }) => x >= -1e-6 && x < AXIS_LENGTH));
        }
        assert.equal(viewAxis(axis, WHOLE).shown, axis.items.length);
        assert.ok(view.pastX >= 0 && view.pastX <= AXIS_LENGTH);
      }),
    );
  });
  const empty: AxisBand = { key: 'all', marks: [], crowds: [], lanes: 0 };
});

describe('long quiet stretches', () => {
  const events = ['2005-03', '2005-09', '2024-02', '2025-06', '2027'].map((date) =>
    event(date, date),
  );

  it('are cut out of the axis from whole year to whole year, and said', () => {
    const axis = axisOf(events);
    assert.deepEqual(
      axis.scale.quiet.map(({ from, to, years: count }) => [
        new Date(from).getUTCFullYear(),
        new Date(to).getUTCFullYear(),
        count,
      ]),
      [[2006, 2024, 18]],
    );
    const view = viewAxis(axis, WHOLE);
    assert.deepEqual(
      view.cuts.map(({ years: count }) => count),
      [18],
    );
    assert.ok(years(view.wide).every((year) => year <= 2006 || year >= 2024));
    // What remains is as long as it would be alone, but for the cut.
    const [first, second] = band(view.wide).marks;
    assert.ok((second?.x ?? 0) - (first?.x ?? 0) > 40);
  });

  it('keep the order of time, and can be read back', () => {
    const { scale } = axisOf(events);
    let last = -1;
    for (let time = scale.start; time <= scale.end; time += 86_400_000 * 40) {
      const place = scale.place(time);
      assert.ok(place > last);
      assert.ok(Math.abs(scale.timeAt(place) - time) < 86_400_000);
      last = place;
    }
  });

  it('are not cut where the time is short, as in the snapshot', () => {
    assert.deepEqual(axisOf(snapshotModel().feed.events).scale.quiet, []);
  });
});

describe('the window of the axis', () => {
  const axis = axisOf(snapshotModel().feed.events);

  it('comes nearer by half, and back to the whole', () => {
    const near = moved(axis, WHOLE, 'in');
    assert.deepEqual(near, { from: 250, to: 750 });
    assert.deepEqual(moved(axis, near, 'out'), WHOLE);
    assert.deepEqual(moved(axis, moved(axis, near, 'in'), 'whole'), WHOLE);
  });

  it('moves by half of what is shown and stops at the ends', () => {
    const near: AxisWindow = { from: 400, to: 600 };
    assert.deepEqual(moved(axis, near, 'later'), { from: 500, to: 700 });
    assert.deepEqual(moved(axis, near, 'earlier'), { from: 300, to: 500 });
    assert.deepEqual(moved(axis, near, 'start'), { from: 0, to: 200 });
    assert.deepEqual(moved(axis, near, 'end'), { from: 800, to: 1000 });
    assert.deepEqual(moved(axis, WHOLE, 'later'), WHOLE);
  });

  it('comes no nearer than a few weeks', () => {
    let window = WHOLE;
    for (let step = 0; step < 20; step += 1) window = moved(axis, window, 'in');
    const { from, to } = viewAxis(axis, window);
    const days = (to - from) / 86_400_000;
    assert.ok(days > 30 && days < 50, `${days} days`);
    // Then the ticks are months.
    assert.ok(viewAxis(axis, window).wide.ticks.length >= 1);
  });

  it('opens a crowd where it is', () => {
    const opened = zoomedTo(axis, WHOLE, 300, 1 / 4);
    assert.deepEqual(opened, { from: 175, to: 425 });
  });

  it('follows one finger sideways, and two by their distance', () => {
    assert.deepEqual(pinched([0.5], [0.4]), [0.09999999999999998, 1.1]);
    const [from, to] = pinched([0.25, 0.75], [0, 1]);
    assert.ok(Math.abs(from - 0.25) < 1e-9 && Math.abs(to - 0.75) < 1e-9);
    assert.deepEqual(pinched([0.5, 0.5], [0.5, 0.5]), [0, 1]);
  });
});

describe('phases of the strategy', () => {
  const { scale } = axisOf(snapshotModel().feed.events);

  it('end with the decision on their layer; what is carried out begins with it', () => {
    const phases = layoutPhases(snapshotModel(), scale, WHOLE);
    assert.deepEqual(
      phases.map(({ layer, date }) => [layer.id, date.text]),
      [
        ['umbrella', '../2024-11-13'],
        ['topics', '../2025-03-26'],
        ['projects', '2025-06-26/..'],
      ],
    );
    assert.deepEqual(
      phases.map(({ opensLeft, opensRight }) => [opensLeft, opensRight]),
      [
        [true, false],
        [true, false],
        [false, true],
      ],
    );
    for (const { x, end } of phases) assert.ok(0 <= x && x < end && end <= 1000);
  });

  it('are none where no decision on a layer is known', () => {
    const model = modelFrom({ layers: [{ id: 'umbrella', title: 'Dach' }] });
    assert.deepEqual(layoutPhases(model, scale, WHOLE), []);
  });
});

describe('periods of projects', () => {
  const { scale } = axisOf(snapshotModel().feed.events);

  it('hold every project with a period once, by topic, and count the others', () => {
    const model = snapshotModel();
    const { groups, shown, without } = layoutPeriods(model, scale, WHOLE);
    const ids = groups.flatMap(({ bars }) => bars.map(({ project }) => project.id));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, shown);
    assert.equal(shown + without, model.feed.projects.length);
    assert.equal(shown, model.feed.projects.filter(({ period }) => period).length);
    const topics = model.feed.topics.map(({ id }) => id);
    assert.ok(groups.every(({ topic }) => topic !== undefined && topics.includes(topic)));
  });

  it('show what goes on beyond the axis as open, and what is over as closed', () => {
    const projects = [
      { id: 'a', title: 'a', period: '2011/..' },
      { id: 'b', title: 'b', period: '2024-01/2025-03' },
      { id: 'c', title: 'c', period: '../2026-02' },
    ];
    const model = modelFrom({ ...snapshotFeed(), projects });
    const bars = layoutPeriods(model, scale, WHOLE).groups.flatMap((group) => group.bars);
    const byId = new Map(bars.map((bar) => [bar.project.id, bar]));
    assert.deepEqual([byId.get('a')?.x, byId.get('a')?.end], [0, AXIS_LENGTH]);
    assert.deepEqual([byId.get('a')?.opensLeft, byId.get('a')?.opensRight], [true, true]);
    assert.deepEqual([byId.get('b')?.opensLeft, byId.get('b')?.opensRight], [false, false]);
    assert.deepEqual([byId.get('c')?.opensLeft, byId.get('c')?.opensRight], [true, false]);
    assert.ok(bars.every(({ x, end }) => x >= 0 && x <= end && end <= AXIS_LENGTH));
  });
});
