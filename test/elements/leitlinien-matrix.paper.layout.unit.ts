/** The type of Anhang 1 on paper. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  matrixPaperStyles,
  matrixStaticPaperStyles,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.paper.styles.js';
import {
  TYPE_SIZES,
  typeFor,
  type PaperRow,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.paper.layout.js';

const entry = fc.array(fc.string({ maxLength: 300 }), { maxLength: 2 });
const rows = fc.array(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 5 }), {
  maxLength: 6,
});

describe('the type of Anhang 1 on paper', () => {
  it('is in the style sheets what it is in the layout', () => {
    for (const { cssText } of [matrixPaperStyles, matrixStaticPaperStyles]) {
      const sizes = [...cssText.matchAll(/data-type='(\d)'\]\s*\{\s*--type:\s*([\d.]+)pt/g)];
      assert.deepEqual(
        sizes.map(([, index, size]) => [Number(index), Number(size)]),
        TYPE_SIZES.map((size, index) => [index, size]),
      );
    }
  });

  it('is the largest for a table with little in it, the smallest for one with too much', () => {
    const full = (letters: number): readonly PaperRow[] =>
      Array.from({ length: 3 }, () => [Array.from({ length: 5 }, () => ['x'.repeat(letters)])]);
    assert.equal(typeFor([], 3, 143), 0);
    assert.equal(typeFor(full(10), 3, 143), 0);
    assert.equal(typeFor(full(100_000), 3, 143), TYPE_SIZES.length - 1);
    const steps = [30, 70, 100, 120, 140].map((letters) => typeFor(full(letters), 3, 143));
    assert.deepEqual(steps, [...steps].sort());
    assert.ok(new Set(steps).size > 2, String(steps));
  });

  it('never grows with a longer text, a further column or less room', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 8 }), (table, columns) => {
        const type = typeFor(table, columns, 158);
        const longer = table.map((cells) =>
          cells.map((entries) => entries.map((texts) => texts.map((text) => `${text} and more`))),
        );
        assert.ok(typeFor(longer, columns, 158) >= type);
        assert.ok(typeFor(table, columns + 1, 158) >= type);
        assert.ok(typeFor(table, columns, 143) >= type);
      }),
    );
  });
});
