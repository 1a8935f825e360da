/** What people write into cells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isEdtf } from '../../src/feed/edtf.js';
import { readDate, writeDate } from '../../src/editors/cells/date.js';
import { readFlag } from '../../src/editors/cells/flag.js';
import { htmlToText, looksLikeHtml } from '../../src/editors/cells/html-text.js';
import { nearest } from '../../src/editors/cells/letters.js';
import {
  readLines,
  readParts,
  readTerms,
  writeLines,
  writeParts,
  writeTerms,
} from '../../src/editors/cells/lists.js';
import { readMoney, readNumber } from '../../src/editors/cells/number.js';
import { isGood, type Reading } from '../../src/editors/cells/read.types.js';

const valueOf = <T>(reading: Reading<T>): T | undefined =>
  isGood(reading) ? reading.value : undefined;

const pad = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const part = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 12 }).map((month) => `-${pad(month)}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([month, day]) => `-${pad(month)}-${pad(day)}`),
  fc.constantFrom('-33', '-34', '-35', '-36', '-40', '-41'),
);
const one = fc.tuple(year, part).map((parts) => parts.join(''));
const edtf = fc
  .oneof(
    one,
    one.map((date) => `${date}/..`),
    one.map((date) => `../${date}`),
    fc.tuple(one, one).map((dates) => dates.join('/')),
  )
  .filter(isEdtf);

describe('dates in cells', () => {
  const written: readonly (readonly [string, string])[] = [
    ['26.06.2025', '2025-06-26'],
    ['1.7.2025', '2025-07-01'],
    [' 26.06.2025 ', '2025-06-26'],
    ['26.\u00AD06.2025', '2025-06-26'],
    ['26. Juni 2025', '2025-06-26'],
    ['2025-06-26T00:00:00', '2025-06-26'],
    ['Q3/2025', '2025-35'],
    ['Q3 2025', '2025-35'],
    ['3. Quartal 2025', '2025-35'],
    ['III/2025', '2025-35'],
    ['1. Hj. 2025', '2025-40'],
    ['2. Halbjahr 2025', '2025-41'],
    ['H2 2025', '2025-41'],
    ['Sommer 2025', '2025-06/2025-08'],
    ['Winter 2025/26', '2025-12/2026-02'],
    ['ab 2026', '2026/..'],
    ['seit 01.03.2024', '2024-03-01/..'],
    ['bis 06/2025', '../2025-06'],
    ['06/2025', '2025-06'],
    ['Juni 2025', '2025-06'],
    ['Mrz. 2025', '2025-03'],
    ['07/2025 – 06/2026', '2025-07/2026-06'],
    ['2025 bis 2027', '2025/2027'],
    ['2025-2027', '2025/2027'],
    ['Juni bis August 2025', '2025-06/2025-08'],
    ['01.-03.06.2025', '2025-06-01/2025-06-03'],
    ['von Q3/2025 bis Q2/2026', '2025-35/2026-34'],
    ['2025-07/2026-06', '2025-07/2026-06'],
    ['26.06.25', '2025-06-26'],
  ];
  for (const [text, expected] of written) {
    it(`reads ${text} as ${expected}`, () => {
      assert.equal(valueOf(readDate(text)), expected);
    });
  }

  it('says what it decided', () => {
    for (const text of ['Sommer 2025', '26.06.25', 'Winter 2025/26']) {
      const reading = readDate(text);
      assert.ok(isGood(reading) && reading.decision, text);
    }
    const plain = readDate('26.06.2025');
    assert.ok(isGood(plain) && !plain.decision);
  });

  it('refuses what is no date, or leaves the date open, with a suggestion', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['30.02.2025', '2025'],
      ['demnächst', undefined],
      ['06/26/2025', '26.06.2025'],
      ['Ende 2025', 'Q4/2025'],
      ['Winter 2025', 'Winter 2025/26'],
      ['Q5/2025', '2025'],
      ['2026 bis 2025', '2026'],
    ];
    for (const [text, suggestion] of cases) {
      const reading = readDate(text);
      assert.ok(!isGood(reading), text);
      assert.equal(reading.suggestion?.de, suggestion, text);
      assert.match(reading.expected.de, /Datum/);
    }
  });

  it('reads back whatever it has written', () => {
    fc.assert(
      fc.property(edtf, (date) => {
        assert.equal(valueOf(readDate(writeDate(date))), date);
      }),
    );
  });
});

describe('numbers in cells', () => {
  it('reads amounts as they are written', () => {
    const amounts: readonly (readonly [string, number])[] = [
      ['15 Mio. €', 15_000_000],
      ['15 Mio €', 15_000_000],
      ['1,5 Mio. Euro', 1_500_000],
      ['0,07 Mio. €', 70_000],
      ['1.500.000,00', 1_500_000],
      ['1.500.000 €', 1_500_000],
      ['1,500,000.00', 1_500_000],
      ['€ 2.000', 2000],
      ['500 TEUR', 500_000],
      ['500 T€', 500_000],
      ['2 Mrd. EUR', 2_000_000_000],
      ['250.000,-', 250_000],
      ['1 500 000', 1_500_000],
      ['ca. 3 Mio. €', 3_000_000],
      ['12,50 €', 12.5],
    ];
    for (const [text, expected] of amounts) {
      assert.equal(valueOf(readMoney(text)), expected, text);
    }
  });

  it('refuses what is no amount of euros', () => {
    for (const text of ['offen', '10 bis 15 Mio. €', '20 $', 'k. A.', '']) {
      assert.ok(!isGood(readMoney(text)), text);
    }
  });

  it('tells where separators leave a choice', () => {
    for (const [text, value, open] of [
      ['1.500', 1500, true],
      ['1.500,00', 1500, false],
      ['1.5', 1.5, false],
      ['1,98', 1.98, false],
      ['-3', -3, false],
    ] as const) {
      const reading = readNumber(text);
      assert.ok(isGood(reading));
      assert.equal(reading.value, value);
      assert.equal(reading.decision !== undefined, open, text);
    }
  });

  it('reads every number that JavaScript writes, with a comma', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const value = valueOf(readNumber(String(number + 0).replace('.', ',')));
        assert.equal(value, number + 0);
      }),
    );
  });
});

describe('yes and no in cells', () => {
  it('reads ja, x and wahr', () => {
    for (const text of ['ja', 'Ja ', 'x', 'X', 'wahr', 'WAHR', 'true', '1', '✓']) {
      assert.equal(valueOf(readFlag(text)), true, text);
    }
    for (const text of ['nein', 'falsch', '0', '–']) assert.equal(valueOf(readFlag(text)), false);
    assert.ok(!isGood(readFlag('vielleicht')));
  });
});

describe('several values in a cell', () => {
  const item = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.trim())
    .filter(Boolean);
  const inLine = item.filter((text) => !/[\r\u2028\u2029]/.test(text));

  it('gives back the texts that it was given', () => {
    fc.assert(
      fc.property(fc.array(inLine), (texts) => {
        assert.deepEqual(readLines(writeLines(texts)), texts);
        assert.deepEqual(readTerms(writeTerms(texts)), texts);
      }),
    );
  });

  it('gives back the parts of an entry', () => {
    fc.assert(
      fc.property(inLine, inLine, (first, last) => {
        assert.deepEqual(readParts(writeParts([first, '', last])), [first, '', last]);
        assert.deepEqual(readParts(writeParts([first, '', ''])), [first]);
      }),
    );
    assert.equal(writeParts(['a', '', '']), 'a');
  });

  it('knows what is escaped', () => {
    for (const text of ['a;b', 'a|b', 'a\nb', 'a\\nb', '\\', '|', ';', '\\|', 'a \\']) {
      assert.deepEqual(readLines(writeLines([text])), [text]);
      assert.deepEqual(readTerms(writeTerms([text, 'c'])), [text, 'c']);
      assert.deepEqual(readParts(writeParts([text, 'c'])), [text, 'c']);
    }
  });
});

describe('HTML in cells', () => {
  it('becomes text, block by block', () => {
    const html =
      '<p>Der IT-Planungsrat&nbsp;beschließt:</p><ol><li>Erstens</li><li><b>Zweitens</b></li></ol>A<br>B<script>x()</script>';
    assert.equal(htmlToText(html), 'Der IT-Planungsrat beschließt:\n– Erstens\n– Zweitens\nA\nB');
  });

  it('is told from text with signs of its own', () => {
    for (const text of ['<p>a</p>', 'a<br/>b', 'M&uuml;ller', 'a&nbsp;b']) {
      assert.ok(looksLikeHtml(text), text);
    }
    for (const text of ['a < b', 'F&E', 'x <y> z', 'Q&A; R']) assert.ok(!looksLikeHtml(text), text);
  });
});

describe('what is meant by a slip of the pen', () => {
  it('is the nearest candidate, or none', () => {
    const values = ['geplant', 'läuft', 'abgeschlossen'];
    assert.equal(nearest('abgeschloßen', values), 'abgeschlossen');
    assert.equal(nearest('gepalnt', values), 'geplant');
    assert.equal(nearest('unklar', values), undefined);
  });
});
