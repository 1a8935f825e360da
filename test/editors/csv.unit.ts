/** Tables of text as they come out of spreadsheets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../src/exports/csv.js';
import { readCsv } from '../../src/editors/workbook/read-csv.js';

const cells = (bytes: Uint8Array): readonly (readonly (string | undefined)[])[] =>
  readCsv(bytes, 'T').rows.map(({ cells: row }) =>
    Array.from({ length: Math.max(...row.keys()) + 1 }, (_, column) => row.get(column)?.text),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a CSV file', () => {
  it('is read with semicolons, commas or tabs, with any breaks, with or without the mark of UTF-8', () => {
    const expected = [
      ['a', 'b'],
      ['1', 'x;y, z'],
    ];
    for (const text of [
      'a;b\r\n1;"x;y, z"\r\n',
      'a,b\n1,"x;y, z"',
      'a\tb\r1\t"x;y, z"\r',
      '\uFEFFa;b\n\n1;"x;y, z"\n',
    ]) {
      assert.deepEqual(cells(utf8(text)), expected, JSON.stringify(text));
    }
  });

  it('is refused where a quotation mark is never closed, with its line', () => {
    assert.throws(() => cells(utf8('a;b\n1;"x"\n2;"y\n3;z\n')), /“T”, line 3: a quotation mark/);
    assert.deepEqual(cells(utf8('a;b\n5";"x" y\n')), [
      ['a', 'b'],
      ['5"', 'x y'],
    ]);
  });

  it('is read in the code page of Windows where it is no UTF-8', () => {
    assert.deepEqual(cells(Uint8Array.from([0x46, 0xfc, 0x72, 0x3b, 0x80])), [['Für', '€']]);
  });

  it('gives back what the kit itself writes', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          assert.deepEqual(cells(utf8(toCsv([['x', 'y'], ...rows]))), [['x', 'y'], ...rows]);
        },
      ),
    );
  });
});
