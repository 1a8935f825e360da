/** The marks of the plain pyramid: each record one, all within the slice of their layer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  layoutPyramid,
  type PyramidSlice,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.layout.js';
import {
  placeMarks,
  type PlacedMark,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.slice-marks.layout.js';

/** Whether a point is on the inner side of all edges of a slice, by the sign of their products. */
function holds({ corners }: PyramidSlice, x: number, y: number): boolean {
  return corners.every((from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= -0.01;
  });
}

const cornersOf = ({ x, y, size }: PlacedMark): readonly (readonly [number, number])[] =>
  [-1, 1].flatMap((a) => [-1, 1].map((b) => [x + (a * size) / 2, y + (b * size) / 2] as const));

const rowsOf = (lengths: readonly number[]) =>
  lengths.map((length) => Array.from({ length }, () => ({})));

describe('marks in a slice', () => {
  it('are one a record, within the slice, and none over another', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), lengths, (layers, counts) => {
        for (const slice of layoutPyramid(layers)) {
          const marks = placeMarks(slice, { rows: rowsOf(counts), unit: 1 });
          assert.equal(
            marks.length,
            counts.reduce((sum, count) => sum + count, 0),
          );
          for (const mark of marks) {
            assert.ok(
              cornersOf(mark).every(([x, y]) => holds(slice, x, y)),
              JSON.stringify(mark),
            );
          }
          for (const [at, one] of marks.entries()) {
            for (const other of marks.slice(at + 1)) {
              const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
              assert.ok(apart >= one.size, 'they overlap');
            }
          }
        }
      }),
    );
  });

  it('are four units large where there is room, and larger where they are few', () => {
    const [, slice] = layoutPyramid(3);
    assert.ok(slice);
    for (const [length, size] of [
      [9, 4],
      [5, 7.2],
      [1, 8],
    ] as const) {
      const marks = placeMarks(slice, { rows: rowsOf([length]), unit: 1 });
      assert.deepEqual(new Set(marks.map((mark) => mark.size)), new Set([size]));
      assert.equal(marks[(length - 1) / 2]?.x, 100);
    }
  });

  it('are none of a layer without records', () => {
    const [slice] = layoutPyramid(3);
    assert.ok(slice);
    assert.deepEqual(placeMarks(slice, { rows: [], unit: 1 }), []);
  });
});
