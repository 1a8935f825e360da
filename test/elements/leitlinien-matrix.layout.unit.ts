import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.layout.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

describe('layoutMatrix', () => {
  it('puts the 22 Leitlinien of the snapshot into the nine fields of Anhang 1', () => {
    const { rows, columns, unassigned } = layoutMatrix(snapshotModel());
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['efficiency', 'resilience', 'trust'],
    );
    const counts = rows.map(({ category, cells }) => [
      category.id,
      ...cells.map(({ leitlinien }) => leitlinien.length),
    ]);
    assert.deepEqual(counts, [
      ['governance', 5, 1, 1],
      ['specialist', 5, 3, 3],
      ['implementation', 1, 0, 3],
    ]);
    assert.deepEqual(
      rows.map(({ count }) => count),
      [7, 11, 4],
    );
    assert.equal(unassigned.length, 0);
  });

  it('draws nothing for an empty feed', () => {
    assert.deepEqual(layoutMatrix(emptyModel()), { columns: [], rows: [], unassigned: [] });
  });

  it('loses no Leitlinie, whatever the grid and whatever is missing', () => {
    const place = fc.record({ row: fc.nat(4), column: fc.nat(5) });
    fc.assert(
      fc.property(fc.nat(4), fc.nat(5), fc.array(place), (height, width, places) => {
        const model = modelFrom({
          categories: Array.from({ length: height }, (_, n) => ({ id: `c${n}`, title: 'Z' })),
          goals: Array.from({ length: width }, (_, n) => ({ id: `g${n}`, title: 'S' })),
          leitlinien: places.map(({ row, column }, n) => ({
            id: `L${n}`,
            title: `Leitlinie ${n}`,
            category: `c${row}`,
            goal: `g${column}`,
          })),
        });
        const { rows, unassigned } = layoutMatrix(model);
        const shown = [
          ...rows.flatMap(({ cells }) => cells.flatMap(({ leitlinien }) => leitlinien)),
          ...unassigned,
        ].map(({ id }) => id);
        assert.equal(shown.length, places.length);
        assert.equal(new Set(shown).size, places.length);
      }),
    );
  });
});
