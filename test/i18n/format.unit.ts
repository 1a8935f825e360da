import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from '../../src/feed/edtf.js';
import {
  compareTexts,
  formatDate,
  formatDay,
  formatEuros,
  formatList,
  formatNumber,
} from '../../src/i18n/format.js';
import { formatMonth } from '../../src/i18n/format-day.js';
import { plural } from '../../src/i18n/plural.js';
import { matrixStrings } from '../../src/texts/de/leitlinien-matrix.js';
import { moreStrings } from '../../src/texts/de/leitlinien-matrix-more.js';
import { listStrings } from '../../src/texts/de/project-list.js';
import { pyramidStrings } from '../../src/texts/de/strategy-pyramid.js';
import { timelineStrings } from '../../src/texts/de/timeline.js';
import { counts } from '../../src/texts/de/counts.js';
import { narrowingStrings } from '../../src/texts/de/narrowing.js';
import type { Language } from '../../src/i18n/language.js';

// All tests of this file run where it is still the day before: what is said is the day in UTC.
process.env['TZ'] = 'Pacific/Niue';

// Engines differ in the spaces that they put before a unit: any space is one space.
const plain = (text: string): string => text.replace(/\s+/g, ' ');

function inWords(text: string, lang: Language, style?: 'short'): string {
  const date = parseEdtf(text);
  assert.ok(date, `${text} must be a date`);
  return plain(formatDate(date, lang, style));
}

const dates: readonly (readonly [what: string, edtf: string, de: string, en: string])[] = [
  ['a day', '2024-11-13', '13. November 2024', '13 November 2024'],
  ['a month', '2024-06', 'Juni 2024', 'June 2024'],
  ['a year', '2025', '2025', '2025'],
  ['the first quarter', '2025-33', '1. Quartal 2025', '1st quarter of 2025'],
  ['the second quarter', '2025-34', '2. Quartal 2025', '2nd quarter of 2025'],
  ['the third quarter', '2025-35', '3. Quartal 2025', '3rd quarter of 2025'],
  ['the fourth quarter', '2025-36', '4. Quartal 2025', '4th quarter of 2025'],
  ['the first half-year', '2025-40', '1. Halbjahr 2025', '1st half of 2025'],
  ['the second half-year', '2025-41', '2. Halbjahr 2025', '2nd half of 2025'],
  ['days of a month', '2024-11-13/2024-11-14', '13.–14. November 2024', '13–14 November 2024'],
  [
    'days of two months',
    '2024-11-30/2024-12-02',
    '30. November – 2. Dezember 2024',
    '30 November – 2 December 2024',
  ],
  [
    'days of two years',
    '2024-12-31/2025-01-01',
    '31. Dezember 2024 – 1. Januar 2025',
    '31 December 2024 – 1 January 2025',
  ],
  ['months of a year', '2024-06/2024-08', 'Juni–August 2024', 'June–August 2024'],
  [
    'months of two years',
    '2024-11/2025-02',
    'November 2024 – Februar 2025',
    'November 2024 – February 2025',
  ],
  ['years', '2024/2026', '2024–2026', '2024–2026'],
  [
    'quarters',
    '2025-33/2026-34',
    '1. Quartal 2025 bis 2. Quartal 2026',
    '1st quarter of 2025 to 2nd quarter of 2026',
  ],
  [
    'half-years',
    '2025-41/2026-40',
    '2. Halbjahr 2025 bis 1. Halbjahr 2026',
    '2nd half of 2025 to 1st half of 2026',
  ],
  [
    'two precisions',
    '2024-11-13/2025-06',
    '13. November 2024 bis Juni 2025',
    '13 November 2024 to June 2025',
  ],
  [
    'a month and a half-year',
    '2025-07/2026-41',
    'Juli 2025 bis 2. Halbjahr 2026',
    'July 2025 to 2nd half of 2026',
  ],
  ['an open end', '2025-41/..', 'ab 2. Halbjahr 2025', 'from 2nd half of 2025'],
  ['an open end of a day', '2024-11-13/..', 'ab 13. November 2024', 'from 13 November 2024'],
  ['an open start', '../2026', 'bis 2026', 'until 2026'],
  ['an open start of a day', '../2024-06-30', 'bis 30. Juni 2024', 'until 30 June 2024'],
  ['an interval of one day', '2024-11-13/2024-11-13', '13. November 2024', '13 November 2024'],
  ['an interval of one half-year', '2025-40/2025-40', '1. Halbjahr 2025', '1st half of 2025'],
  ['an interval of one year', '2025/2025', '2025', '2025'],
  ['a sentinel', '9999-12-31', '31. Dezember 9999', '31 December 9999'],
];

describe('formatDate', () => {
  it('is tested in a place where midnight in UTC is the day before', () => {
    assert.equal(new Date(Date.UTC(2025, 0, 1)).getFullYear(), 2024);
  });

  for (const [what, edtf, de, en] of dates) {
    it(`says ${what}, ${edtf}, as "${de}" and "${en}"`, () => {
      assert.equal(inWords(edtf, 'de'), de);
      assert.equal(inWords(edtf, 'en'), en);
    });
  }

  it('shortens the names of months where little room is left, and nothing else', () => {
    assert.equal(inWords('2024-11-13', 'de', 'short'), '13. Nov. 2024');
    assert.equal(inWords('2024-11-13', 'en', 'short'), '13 Nov 2024');
    assert.equal(inWords('2024-11/2025-02', 'de', 'short'), 'Nov. 2024 – Feb. 2025');
    assert.equal(inWords('2024-11/..', 'de', 'short'), 'ab Nov. 2024');
    assert.equal(inWords('../2024-11-13', 'en', 'short'), 'until 13 Nov 2024');
    assert.equal(inWords('2025-41/..', 'de', 'short'), 'ab 2. Halbjahr 2025');
  });

  it('shortens each month as the Unicode CLDR does', () => {
    const short = (lang: Language): string =>
      Array.from({ length: 12 }, (_, month) =>
        formatMonth(Date.UTC(2025, month), lang, 'short'),
      ).join(' ');
    assert.equal(short('de'), 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.');
    assert.equal(short('en'), 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec');
  });

  it('says days, months, years and spans as the rules of Unicode do, by the engine at hand', () => {
    const locales = { de: 'de-DE', en: 'en-GB' } as const;
    // Where engines differ: blanks round a dash, and whether there are any.
    const alike = (text: string): string => text.replace(/\s*–\s*/g, '–').replace(/\s+/g, ' ');
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.tuple(day, fc.oneof(day, fc.integer({ min: 0, max: 70 }))),
        fc.constantFrom('de' as const, 'en' as const),
        fc.constantFrom(10, 7, 4),
        ([from, to], lang, length) => {
          const first = from.getTime();
          const second = typeof to === 'number' ? first + to * 86_400_000 : to.getTime();
          const [start, end] = [first, second].sort((a, b) => a - b).map((time) => new Date(time));
          assert.ok(start && end);
          const format = new Intl.DateTimeFormat(locales[lang], {
            ...(length === 10 && { day: 'numeric' }),
            ...(length >= 7 && { month: 'long' }),
            year: 'numeric',
            timeZone: 'UTC',
          });
          const texts = [start, end].map((date) => date.toISOString().slice(0, length));
          assert.equal(inWords(texts[0] ?? '', lang), plain(format.format(start)));
          assert.equal(
            alike(inWords(texts.join('/'), lang)),
            alike(format.formatRange(start, end)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never more precise than the feed: no day of a month, no month of a year', () => {
    for (const lang of ['de', 'en'] as const) {
      assert.doesNotMatch(inWords('2024-06', lang), /\d{1,2}\D+2024/);
      assert.match(inWords('2024', lang), /^2024$/);
    }
  });

  it('has words for every date that the feed may hold', () => {
    const year = fc.integer({ min: 1000, max: 9999 }).map(String);
    const part = fc.constantFrom('', '-01', '-12', '-28', '-33', '-36', '-40', '-41', '-06-30');
    const one = fc.tuple(year, part).map((parts) => parts.join(''));
    const side = fc.oneof(one, fc.constant('..'));
    const text = fc.oneof(
      one,
      fc.tuple(side, side).map((sides) => sides.join('/')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('de' as const, 'en' as const), (edtf, lang) => {
        const date = parseEdtf(edtf);
        if (!date) return;
        const words = formatDate(date, lang);
        const years = edtf.match(/\d{4}/g) ?? [];
        assert.equal(
          years.every((found) => words.includes(found)),
          true,
          `${edtf}: ${words}`,
        );
        assert.doesNotMatch(words, /undefined|NaN|Invalid|^\s|\s$/);
      }),
    );
  });
});

describe('formatDay', () => {
  it('says the day of a moment, in UTC', () => {
    assert.equal(formatDay(Date.UTC(2026, 10, 21, 23, 59), 'de'), '21. November 2026');
    assert.equal(formatDay(Date.UTC(2026, 10, 21), 'en'), '21 November 2026');
    assert.equal(formatDay(Date.UTC(2026, 10, 21), 'de', 'short'), '21. Nov. 2026');
  });
});

describe('formatNumber', () => {
  it('has the separators of the language', () => {
    assert.equal(formatNumber(1_234_567.5, 'de'), '1.234.567,5');
    assert.equal(formatNumber(1_234_567.5, 'en'), '1,234,567.5');
    assert.equal(formatNumber(20_000, 'de'), '20.000');
    assert.equal(formatNumber(0, 'de'), '0');
  });

  it('has words for numbers that are odd', () => {
    assert.equal(formatNumber(-29, 'en'), '−29');
    assert.equal(formatNumber(-1234.5, 'de'), '−1.234,5');
    assert.equal(formatNumber(-0, 'de'), '0');
    assert.equal(formatNumber(1e21, 'de'), '1 · 10²¹');
    assert.equal(formatNumber(-1.25e300, 'en'), '−1.25 · 10³⁰⁰');
    for (const odd of [NaN, Infinity, -Infinity]) assert.equal(formatNumber(odd, 'de'), '–');
  });

  it('keeps every digit that the data have, and makes none up', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        (n) => {
          const read = formatNumber(n, 'de')
            .replaceAll('.', '')
            .replace(',', '.')
            .replace('−', '-');
          // Twenty places: beyond them no source is exact.
          assert.ok(Math.abs(Number(read) - n) <= 1e-20 + Math.abs(n) * Number.EPSILON, read);
        },
      ),
    );
  });
});

describe('whole numbers and amounts', () => {
  const locales = { de: 'de-DE', en: 'en-GB' } as const;
  const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;

  it('are written by hand as the engine at hand writes them', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('de', 'en'), (n, lang) => {
        const written = (options?: Intl.NumberFormatOptions): string =>
          new Intl.NumberFormat(locales[lang], options).format(n).replace('-', '−');
        assert.equal(formatNumber(n, lang), written());
        assert.equal(formatEuros(n, lang), written(euros));
      }),
      {
        examples: [
          [-5, 'en'],
          [-1000, 'de'],
          [999, 'de'],
          [Number.MAX_SAFE_INTEGER, 'en'],
        ],
      },
    );
  });
});

describe('formatEuros', () => {
  it('has the sign where the language has it', () => {
    assert.equal(plain(formatEuros(15_000_000, 'de')), '15.000.000 €');
    assert.equal(plain(formatEuros(15_000_000, 'en')), '€15,000,000');
    assert.equal(plain(formatEuros(0, 'de')), '0 €');
    assert.equal(plain(formatEuros(-0, 'de')), '0 €');
  });

  it('has cents where the data have them, and rounds nothing', () => {
    assert.equal(plain(formatEuros(12.5, 'de')), '12,50 €');
    assert.equal(plain(formatEuros(12.5, 'en')), '€12.50');
    assert.equal(plain(formatEuros(1234.56, 'de')), '1.234,56 €');
    assert.equal(plain(formatEuros(0.125, 'de')), '0,125 €');
    assert.equal(plain(formatEuros(-12.5, 'de')), '−12,50 €');
    assert.equal(plain(formatEuros(1e21, 'de')), '1 · 10²¹ €');
    assert.equal(formatEuros(NaN, 'de'), '–');
  });

  it('keeps amount and sign on one line', () => {
    assert.doesNotMatch(formatEuros(15_000_000, 'de'), / /);
  });
});

describe('plural', () => {
  it('says large numbers as all others, in the language', () => {
    assert.equal(plural('de', 'Ziel', 'Ziele')(20_000), '20.000 Ziele');
    assert.equal(plural('en', 'goal', 'goals')(20_000), '20,000 goals');
    assert.equal(plural('de', 'Ziel', 'Ziele')(1), '1 Ziel');
  });
});

describe('sentences with numbers', () => {
  const many = 20_000;
  const sentences = [
    ...(['de', 'en'] as const).flatMap((lang) => [
      listStrings[lang].lead(many, many),
      listStrings[lang].more(many),
      pyramidStrings[lang].projects(many, many),
      pyramidStrings[lang].others(many, true),
      matrixStrings[lang].lead(many, many, many),
      moreStrings[lang].hits(many, many),
      timelineStrings[lang].listedAsPlanned(many),
      timelineStrings[lang].count(many),
      narrowingStrings[lang].contributions('Hessen', { projects: many, leads: many, events: many }),
      counts[lang].project(many),
    ]),
  ];

  it('have one notation for all of them', () => {
    for (const sentence of sentences) {
      assert.match(sentence, /20[.,]000/);
      assert.doesNotMatch(sentence, /20\s?000/);
    }
  });
});

describe('formatList', () => {
  it('joins as the engine at hand does', () => {
    const locales = { de: 'de-DE', en: 'en-GB' } as const;
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('de', 'en'), (texts, lang) => {
        assert.equal(formatList(texts, lang), new Intl.ListFormat(locales[lang]).format(texts));
      }),
      {
        examples: [
          [[], 'de'],
          [['A'], 'en'],
          [['A', 'B'], 'de'],
          [['A', 'B', 'C'], 'en'],
        ],
      },
    );
  });

  it('joins texts as a sentence does', () => {
    assert.equal(formatList(['Bund', 'Hessen', 'Bayern'], 'de'), 'Bund, Hessen und Bayern');
    assert.equal(formatList(['Bund', 'Hesse', 'Bavaria'], 'en'), 'Bund, Hesse and Bavaria');
    assert.equal(formatList(['Bund', 'Hessen'], 'de'), 'Bund und Hessen');
    assert.equal(formatList(['Bund'], 'en'), 'Bund');
    assert.equal(formatList([], 'de'), '');
  });
});

describe('compareTexts', () => {
  const sort = (texts: readonly string[], lang: Language) =>
    [...texts].sort((a, b) => compareTexts(a, b, lang));

  it('puts umlauts beside their vowels and figures by their value', () => {
    for (const lang of ['de', 'en'] as const) {
      assert.deepEqual(sort(['Zoll', 'Öl', 'Ofen', 'Apfel', 'Ähre'], lang), [
        'Ähre',
        'Apfel',
        'Ofen',
        'Öl',
        'Zoll',
      ]);
      assert.deepEqual(sort(['4.1.10', '4.1.9', '4.1.1'], lang), ['4.1.1', '4.1.9', '4.1.10']);
    }
  });
});
