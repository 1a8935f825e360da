import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../src/exports/csv.js';
import { kitTables, tableModels } from '../support/kit-tables.js';
import { csvRecords, excelReading, unmarked } from '../support/spreadsheets.js';

const field = (text: string): string => csvRecords(toCsv([[text, 'x']]))[0]?.[0] ?? '';

describe('a field of a table', () => {
  const values = ['4.1.1', '4.1', '2025/02', '2025-07', '2025-06-26', '007', '1E5', '12:30', '50%'];
  values.push('1.234', '1.234,56 €', '(5)', '3/4', 'März 2025', '3. Juni', 'Sept. 25', '3 PM');
  values.push(
    'WAHR',
    'false',
    '1234567890123456789',
    '2025-06-26 12:00',
    '１２',
    '2025',
    '1-2',
    'Mai 25',
  );
  values.push('Do 26.06.2025', 'Mo. 26.06.2025', 'Montag, 26.06.2025', 'Fr 1.2.', 'Mi 2025-06-26');
  values.push('Donnerstag, 26. Juni 2025', 'Sa 3/4', 'Sonntag 5. Mai', 'Thu 26 Jun 2025');
  values.push('3:15 nachm.', '5 vorm.', '5vorm.', 'wahr ', 'WAHR\u00A0', 'falsch\n', 'TRUE\u200B');
  for (const value of values) {
    it(`stays the text ${value}`, () => {
      if (!/[１\u200B]/.test(value))
        assert.notEqual(excelReading(value), 'text', 'Excel would change it');
      assert.equal(field(value), `\t${value}`);
    });
  }

  const formulas = [
    '=1+1',
    '+49 30',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u22121',
    '﹢1',
  ];
  const blanks = [
    '',
    ' ',
    '\u00A0',
    '\t',
    '\n',
    '\r\n',
    '\u200B',
    '\uFEFF',
    '\u3000',
    '\u00AD ',
    '\u0000',
  ];
  for (const formula of formulas) {
    it(`is no formula: ${formula}`, () => {
      for (const blank of blanks) assert.equal(field(blank + formula), `'${blank}${formula}`);
    });
  }

  it('is left alone where a spreadsheet sees nothing in it', () => {
    const texts = ['Wir zählen.', 'G1', 'DE-MV', 'Q3 2025', '2. Halbjahr 2025', 'OZG 2.0', '–', ''];
    texts.push('So sagt es 3', 'Wahrheit', 'wahr ist', 'Montag', '5 Vormittage');
    for (const text of [...texts, 'Seite 12', '§ 3 Abs. 2', 'Januarius 5', 'e', 'Mai']) {
      assert.equal(field(text), text);
      assert.equal(excelReading(text), 'text');
    }
  });

  it('is a number where it is one', () => {
    assert.equal(toCsv([[12, 1.5, -3, undefined]]), '\uFEFF12;1,5;-3;\r\n');
  });

  it('comes back when its mark is taken away, whatever the text', () => {
    const part = fc.constantFrom(
      '=',
      '+',
      ' ',
      '\t',
      "'",
      '"',
      ';',
      '\n',
      '4',
      '.',
      ':',
      'E',
      'Mai',
      'Do ',
      'nachm.',
      'wahr',
      '\u00A0',
      '＝',
      'x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const [found = ''] = csvRecords(toCsv([[value, 'x']]))[0] ?? [];
        assert.equal(unmarked(found), value);
        assert.equal(excelReading(found), 'text');
        assert.doesNotMatch(found, /^[\s\p{Cf}]*[=+@＝＋－＠-]/u);
      }),
    );
  });

  it('takes no longer for long texts', () => {
    const long = 'Mai 1 e'.repeat(20_000);
    assert.equal(unmarked(field(`${long}x`)), `${long}x`);
  });
});

describe('every table of the kit', () => {
  for (const [name, rowsOf] of Object.entries(kitTables)) {
    for (const [feed, model] of Object.entries(tableModels())) {
      it(`reads in Excel as it stands in the data: ${name}, ${feed} feed`, () => {
        const rows = rowsOf(model);
        const records = csvRecords(toCsv(rows));
        assert.equal(records.length, rows.length);
        rows.forEach((row, at) => {
          row.forEach((value, column) => {
            const found = records[at]?.[column] ?? '';
            if (typeof value === 'number') assert.equal(found, String(value).replace('.', ','));
            else {
              assert.equal(unmarked(found), value ?? '');
              assert.equal(excelReading(found), 'text', found);
            }
          });
        });
      });
    }
  }
});
