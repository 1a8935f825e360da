import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DayClock } from '../../src/context/day-clock.js';
import { FakeClock } from '../support/fake-clock.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A page that can be hidden, with a clock that stands still until it is moved. */
class FakePage {
  readonly clock: FakeClock;
  readonly #watching = new Set<() => void>();
  #visible = true;
  readonly days: DayClock;
  redrawn = 0;

  constructor(start: string) {
    this.clock = new FakeClock(Date.parse(start));
    this.days = new DayClock({
      now: this.clock.now,
      after: this.clock.after,
      isVisible: () => this.#visible,
      onVisibility: (task) => {
        this.#watching.add(task);
        return () => void this.#watching.delete(task);
      },
    });
  }

  get watchers(): number {
    return this.#watching.size;
  }

  readonly redraw = (): void => {
    this.redrawn += 1;
  };

  show(visible: boolean): void {
    this.#visible = visible;
    for (const task of [...this.#watching]) task();
  }
}

describe('the day clock', () => {
  it('has widgets drawn anew at midnight in Berlin, once a day', async () => {
    const page = new FakePage('2026-03-28T20:00:00Z');
    page.days.subscribe(page.redraw);
    assert.equal(page.days.today, Date.UTC(2026, 2, 28));
    await page.clock.advance(3 * HOUR - 1);
    assert.equal(page.redrawn, 0);
    await page.clock.advance(1);
    assert.equal(page.redrawn, 1);
    assert.equal(page.days.today, Date.UTC(2026, 2, 29));
    // A day of 23 hours.
    await page.clock.advance(23 * HOUR - 1);
    assert.equal(page.redrawn, 1);
    await page.clock.advance(1);
    assert.equal(page.redrawn, 2);
  });

  it('tells the day at once when a page comes into view after five days', async () => {
    const page = new FakePage('2026-11-21T12:00:00Z');
    page.days.subscribe(page.redraw);
    page.show(false);
    await page.clock.advance(5 * DAY);
    assert.equal(page.redrawn, 0);
    page.show(true);
    assert.equal(page.redrawn, 1);
    assert.equal(page.days.today, Date.UTC(2026, 10, 26));
    page.show(true);
    assert.equal(page.redrawn, 1);
  });

  it('notices soon that a computer was asleep', async () => {
    const page = new FakePage('2026-11-21T12:00:00Z');
    page.days.subscribe(page.redraw);
    page.clock.sleep(2 * DAY);
    await page.clock.advance(HOUR);
    assert.equal(page.redrawn, 1);
  });

  it('has no timer while the page is hidden, and one when it is seen', () => {
    const page = new FakePage('2026-11-21T12:00:00Z');
    page.days.subscribe(page.redraw);
    assert.equal(page.clock.waits.length, 1);
    page.show(false);
    assert.deepEqual(page.clock.waits, []);
    page.show(true);
    assert.equal(page.clock.waits.length, 1);
  });

  it('leaves neither timer nor listener when the last widget is gone', async () => {
    const page = new FakePage('2026-11-21T12:00:00Z');
    const stops = [page.redraw, () => undefined].map((task) => page.days.subscribe(task));
    assert.equal(page.watchers, 1);
    for (const stop of stops) stop();
    for (const stop of stops) stop();
    assert.deepEqual(page.clock.waits, []);
    assert.equal(page.watchers, 0);
    await page.clock.advance(2 * DAY);
    assert.equal(page.redrawn, 0);
    page.days.subscribe(page.redraw);
    assert.equal(page.clock.waits.length, 1);
    assert.equal(page.watchers, 1);
  });

  it('leaves none either when a widget goes because of a new day', async () => {
    const page = new FakePage('2026-11-21T22:30:00Z');
    const stop = page.days.subscribe(() => {
      stop();
    });
    await page.clock.advance(DAY);
    assert.deepEqual(page.clock.waits, []);
    assert.equal(page.watchers, 0);
  });
});
