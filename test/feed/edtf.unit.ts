import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import {
  compareEdtf,
  EDTF_PATTERN,
  isEdtf,
  parseEdtf,
  type EdtfDate,
} from '../../src/feed/edtf.js';

// The package `edtf` reads dates independently of us. It differs in three ways, all seen in 4.11.1:
// seasons may not stand in intervals (so each side is compared alone), the 29th of February of a
// common year becomes the 1st of March (so what it prints is compared with what it read), and an
// interval must begin before its end begins (ours: must not end before it begins).

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** First and last millisecond, as the package counts; `undefined` where it refuses the text. */
function readWithPackage(text: string): Bounds | undefined {
  try {
    const date = edtf(text);
    return date.edtf === text ? { first: date.min, last: date.max } : undefined;
  } catch {
    return undefined;
  }
}

function boundsOf({ from, to }: EdtfDate): Bounds {
  return { first: from?.start ?? -Infinity, last: to ? to.end - 1 : Infinity };
}

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  assert.ok(date, `${text} must be read`);
  return date;
}

function readOurs(text: string): Bounds | undefined {
  const date = parseEdtf(text);
  return date && boundsOf(date);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** One date of the notation; its day may be one that no calendar has. */
function anyDate(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const year = years.map((value) => pad(value, 4));
  const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value, 2));
  const day = fc.integer({ min: 1, max: 31 }).map((value) => pad(value, 2));
  const part = fc.constantFrom('33', '34', '35', '36', '40', '41');
  return fc.oneof(
    year,
    fc.tuple(year, part).map((parts) => parts.join('-')),
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  );
}

/** Year 0, a leap year, has no 29 February for the package. */
const allYears = fc.integer({ min: 1, max: 9999 });
const fewYears = fc.integer({ min: 2024, max: 2025 });

function anyExpression(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const date = anyDate(years);
  const open = fc.constant('..');
  return fc
    .oneof(date, fc.tuple(date, date), fc.tuple(open, date), fc.tuple(date, open))
    .map((parts) => [parts].flat().join('/'));
}

/** Dates of few years, so that equal starts and ends are common. */
const closeDates = anyExpression(fewYears)
  .filter(isEdtf)
  .map((text) => read(text));

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);

describe('parseEdtf: single dates', () => {
  const cases: readonly (readonly [text: string, precision: string, start: number, end: number])[] =
    [
      ['2024-11-13', 'day', day(2024, 11, 13), day(2024, 11, 14)],
      ['2024-12-31', 'day', day(2024, 12, 31), day(2025, 1, 1)],
      ['2024-02-29', 'day', day(2024, 2, 29), day(2024, 3, 1)],
      ['2024-06', 'month', day(2024, 6, 1), day(2024, 7, 1)],
      ['2024-12', 'month', day(2024, 12, 1), day(2025, 1, 1)],
      ['2025', 'year', day(2025, 1, 1), day(2026, 1, 1)],
      ['2025-33', 'quarter', day(2025, 1, 1), day(2025, 4, 1)],
      ['2025-34', 'quarter', day(2025, 4, 1), day(2025, 7, 1)],
      ['2025-35', 'quarter', day(2025, 7, 1), day(2025, 10, 1)],
      ['2025-36', 'quarter', day(2025, 10, 1), day(2026, 1, 1)],
      ['2025-40', 'half-year', day(2025, 1, 1), day(2025, 7, 1)],
      ['2025-41', 'half-year', day(2025, 7, 1), day(2026, 1, 1)],
    ];
  for (const [text, precision, start, end] of cases) {
    it(`reads ${text} as a ${precision}, from its first to the next one's first moment`, () => {
      const { from, to, interval } = read(text);
      assert.deepEqual(from, { precision, start, end });
      assert.equal(to, from);
      assert.equal(interval, false);
    });
  }

  it('reads the year 0 and the years up to 99 as themselves, not as 1900 and later', () => {
    assert.equal(
      new Date(read('0000').from?.start ?? NaN).toISOString(),
      '0000-01-01T00:00:00.000Z',
    );
    assert.equal(
      new Date(read('0099-12-31').to?.end ?? NaN).toISOString().slice(0, 10),
      '0100-01-01',
    );
  });

  it('reads the sentinel date 9999-12-31 that administrations use', () => {
    const { from } = read('9999-12-31');
    assert.equal(from?.start, day(9999, 12, 31));
    assert.equal(from?.end, day(10_000, 1, 1));
  });

  it('keeps the text as the feed wrote it', () => {
    assert.equal(read('2025-41/..').text, '2025-41/..');
  });

  const refused = {
    'days that no calendar has': [
      '2023-02-29',
      '2100-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-11-31',
    ],
    'days and months out of range': ['2024-00', '2024-13', '2024-01-00', '2024-01-32'],
    'seasons and other parts of a year': ['2024-21', '2024-32', '2024-37', '2024-39', '2024-42'],
    'parts of a part': ['2024-33-01', '2024-40-31'],
    'what other EDTF levels know': [
      '2024?',
      '2024~',
      '202X',
      '-2024',
      'Y12024',
      '[2024,2025]',
      '2024/',
    ],
    'dates with a time or in other forms': [
      '2024-11-13T00:00:00Z',
      '13.11.2024',
      '2024-1',
      '24-11-13',
      '20241113',
      '2024-1-1',
    ],
    'anything around a date': [' 2024', '2024 ', '2024\n', '\n2024', '2024\n2025', '２０２４'],
    nothing: ['', '..', '/', '../', '/..', '../..', '2024/2025/2026', '2024//2025'],
  };
  for (const [what, texts] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      for (const text of texts) assert.equal(parseEdtf(text), undefined, JSON.stringify(text));
    });
  }
});

describe('parseEdtf: intervals', () => {
  it('reads both sides, each with its own precision', () => {
    const { from, to, interval } = read('2025-07/2026-06-30');
    assert.deepEqual(from, { precision: 'month', start: day(2025, 7, 1), end: day(2025, 8, 1) });
    assert.deepEqual(to, { precision: 'day', start: day(2026, 6, 30), end: day(2026, 7, 1) });
    assert.equal(interval, true);
  });

  it('leaves an open side away, so that neither side looks like a date', () => {
    assert.deepEqual(Object.keys(read('2025-41/..')).sort(), ['from', 'interval', 'text']);
    assert.deepEqual(Object.keys(read('../2026')).sort(), ['interval', 'text', 'to']);
    assert.equal(read('2025-41/..').interval, true);
    assert.equal(read('../2026').interval, true);
  });

  it('refuses an interval that ends before it starts', () => {
    const texts = ['2025/2024', '2025-06/2025-05', '2025-41/2025-40', '2025-06-30/2025-06-29'];
    for (const text of texts) assert.equal(parseEdtf(text), undefined, text);
  });

  it('reads an interval whose sides overlap or are the same', () => {
    const texts = [
      '2025/2025',
      '2025/2025-03',
      '2025-12/2025',
      '2025-40/2025-33',
      '2025-06-30/2025-06',
    ];
    for (const text of texts) assert.ok(isEdtf(text), text);
  });

  it('refuses an interval with a day that does not exist on either side', () => {
    for (const text of ['2023-02-29/2024', '2023/2023-02-29', '../2023-02-29', '2023-02-29/..']) {
      assert.equal(parseEdtf(text), undefined, text);
    }
  });
});

describe('parseEdtf beside the package edtf', () => {
  it('has the same first and last moment for every single date', () => {
    fc.assert(
      fc.property(anyDate(allYears), (text) => {
        assert.deepEqual(readOurs(text), readWithPackage(text), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the same first and last moment for every interval that the package takes', () => {
    const hasSeason = /(^|\/)\d{4}-[34]\d(\/|$)/;
    const plain = anyExpression(fewYears).filter(
      (text) => text.includes('/') && !hasSeason.test(text),
    );
    let compared = 0;
    fc.assert(
      fc.property(plain, (text) => {
        const theirs = readWithPackage(text);
        if (!theirs) return;
        compared += 1;
        assert.deepEqual(readOurs(text), theirs, text);
      }),
      { numRuns: 1000 },
    );
    assert.ok(compared > 100, `only ${compared} intervals were compared`);
  });

  it('takes an interval exactly if both sides are dates and the end is not before the start', () => {
    const sides = fc.tuple(anyDate(fewYears), anyDate(fewYears));
    fc.assert(
      fc.property(sides, ([first, second]) => {
        const [from, to] = [readWithPackage(first), readWithPackage(second)];
        const expected = from &&
          to &&
          to.last >= from.first && { first: from.first, last: to.last };
        assert.deepEqual(readOurs(`${first}/${second}`), expected || undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a side open exactly if the other side is a date', () => {
    fc.assert(
      fc.property(anyDate(allYears), (text) => {
        const known = readWithPackage(text);
        assert.deepEqual(readOurs(`${text}/..`), known && { ...known, last: Infinity });
        assert.deepEqual(readOurs(`../${text}`), known && { ...known, first: -Infinity });
      }),
    );
  });
});

describe('parseEdtf: any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\d./-]{0,21}$/),
    fc.stringMatching(/^\d{4}(-\d\d){0,3}(\/(\d{4}(-\d\d){0,3}|\.\.))?$/),
  );

  it('never throws, and takes nothing that does not have the published pattern', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (parseEdtf(text)) assert.match(text, EDTF_PATTERN);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes a text without a slash exactly if the package takes it in this precision', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (text.includes('/') || !EDTF_PATTERN.test(text)) return;
        assert.deepEqual(readOurs(text), readWithPackage(text), text);
      }),
      { numRuns: 5000 },
    );
  });

  it('says the same as isEdtf', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(isEdtf(text), parseEdtf(text) !== undefined);
      }),
    );
  });
});

describe('compareEdtf', () => {
  const order = (a: EdtfDate, b: EdtfDate): number => Math.sign(compareEdtf(a, b));
  const key = (date: EdtfDate): string => Object.values(boundsOf(date)).join();

  it('puts open starts first, then earlier ones, and of equal starts the shorter one', () => {
    const sorted = [
      '../2024-06',
      '../2024',
      '2024-12-31',
      '2025-01-01',
      '2025-01',
      '2025-33',
      '2025-40',
      '2025',
      '2025/2026-40',
      '2025/..',
      '2025-01-02',
      '2025-02',
      '2025-41',
      '2025-36',
      '9999-12-31',
    ].map(read);
    assert.deepEqual([...sorted].reverse().sort(compareEdtf), sorted);
  });

  it('finds no difference between dates of the same extent, however they are written', () => {
    for (const [a = '', b = ''] of [
      ['2025', '2025/2025'],
      ['2025', '2025-33/2025-36'],
      ['2025-40/..', '2025-01-01/..'],
      ['../2025', '../2025-41'],
    ]) {
      assert.equal(compareEdtf(read(a), read(b)), 0, `${a} and ${b}`);
    }
  });

  it('never says NaN and turns round when the dates are swapped', () => {
    fc.assert(
      fc.property(closeDates, closeDates, (a, b) => {
        assert.ok(!Number.isNaN(compareEdtf(a, b)));
        assert.equal(order(a, b) + order(b, a), 0, `${a.text} and ${b.text}`);
        assert.equal(order(a, b) === 0, key(a) === key(b), `${a.text} and ${b.text}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(closeDates, closeDates, closeDates, (a, b, c) => {
        if (order(a, b) > 0 || order(b, c) > 0) return;
        const expected = order(a, b) === 0 && order(b, c) === 0 ? 0 : -1;
        assert.equal(order(a, c), expected, `${a.text} ${b.text} ${c.text}`);
      }),
      { numRuns: 5000 },
    );
  });

  it('sorts a list alike from whatever order it comes', () => {
    const lists = fc
      .array(closeDates, { maxLength: 12 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const keys = (dates: readonly EdtfDate[]) => [...dates].sort(compareEdtf).map(key);
        assert.deepEqual(keys(shuffled), keys(list));
      }),
    );
  });
});
