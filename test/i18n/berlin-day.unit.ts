import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writtenDate, writtenDay } from '../../src/feed/written-day.js';
import { berlinDay, nextBerlinDay } from '../../src/i18n/berlin-day.js';
import { formatDay } from '../../src/i18n/format-day.js';

// The visitor's own clock stands elsewhere: it must not count.
process.env['TZ'] = 'Pacific/Niue';

const HOUR = 3_600_000;
const day = (moment: string): string =>
  new Date(berlinDay(Date.parse(moment))).toISOString().slice(0, 10);
const next = (moment: string): string =>
  new Date(nextBerlinDay(Date.parse(moment))).toISOString().slice(0, 16);

describe('the day in Berlin', () => {
  it('is that of the calendar there, in winter and in summer', () => {
    assert.equal(day('2025-12-31T22:59:59Z'), '2025-12-31');
    assert.equal(day('2025-12-31T23:00:00Z'), '2026-01-01');
    assert.equal(day('2026-07-01T21:59:59Z'), '2026-07-01');
    assert.equal(day('2026-07-01T22:00:00Z'), '2026-07-02');
  });

  it('ends at midnight there, also when the clocks are changed', () => {
    assert.equal(next('2026-01-15T12:00:00Z'), '2026-01-15T23:00');
    assert.equal(next('2026-07-15T12:00:00Z'), '2026-07-15T22:00');
    // 29 March has 23 hours, 25 October 25.
    assert.equal(next('2026-03-28T23:00:00Z'), '2026-03-29T22:00');
    assert.equal(next('2026-10-24T22:00:00Z'), '2026-10-25T23:00');
  });

  it('is what the calendar of the system says, whose rules are others’', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
    const near = [1996, 2025, 2026, 2027, 2032].flatMap((year) =>
      [Date.UTC(year, 2, 31, 1), Date.UTC(year, 9, 31, 1)].flatMap((end) =>
        Array.from({ length: 8 * 24 }, (_, hours) => end - hours * HOUR),
      ),
    );
    const agrees = (time: number): void => {
      assert.equal(new Date(berlinDay(time)).toISOString().slice(0, 10), format.format(time));
    };
    near.forEach(agrees);
    const time = fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2037, 0) });
    fc.assert(fc.property(time, agrees), { numRuns: 2000 });
  });

  it('lasts 23 to 25 hours, and begins where the last one ends', () => {
    const time = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(time, (now) => {
        const end = nextBerlinDay(now);
        assert.ok(end > now && end - now <= 25 * HOUR);
        assert.equal(berlinDay(end - 1), berlinDay(now));
        assert.equal(berlinDay(end), berlinDay(now) + 24 * HOUR);
      }),
    );
  });
});

describe('the day of a feed', () => {
  it('is the one that the feed wrote, whatever its offset', () => {
    for (const [moment, said] of [
      ['2026-01-01T00:00:00+01:00', '1. Januar 2026'],
      ['2026-01-01T00:30:00+14:00', '1. Januar 2026'],
      ['2025-12-31T23:30:00-11:00', '31. Dezember 2025'],
      ['2026-01-01T00:00:00Z', '1. Januar 2026'],
    ] as const) {
      assert.equal(formatDay(writtenDay(moment), 'de'), said);
      assert.equal(writtenDate(moment), moment.split('T')[0]);
    }
  });
});
