import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  columnsOf,
  filledCells,
  isShared,
  layoutMatrix,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.layout.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';
import { ANHANG_1 } from './anhang-1.fixture.js';

describe('layoutMatrix', () => {
  it('puts the 22 Leitlinien into the cells of Tabelle 1, cell by cell', () => {
    const { rows, columns, unassigned } = layoutMatrix(snapshotModel());
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['efficiency', 'resilience', 'trust'],
    );
    const cells = rows.flatMap(({ category, cells: list }) =>
      list.map(({ goal, leitlinien }) => ({
        row: category.id,
        column: goal.id,
        entries: leitlinien.map(({ id, title }) => [id, title]),
      })),
    );
    assert.deepEqual(cells, ANHANG_1);
    assert.deepEqual(unassigned, []);
  });

  it('counts as the annex does: 5/1/1, 5/3/3, 1/0/3', () => {
    const { rows } = layoutMatrix(snapshotModel());
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(({ leitlinien }) => leitlinien.length)),
      [
        [5, 1, 1],
        [5, 3, 3],
        [1, 0, 3],
      ],
    );
    assert.deepEqual(
      rows.map(({ count }) => count),
      [7, 11, 4],
    );
  });

  it('draws nothing for an empty feed', () => {
    assert.deepEqual(layoutMatrix(emptyModel()), { columns: [], rows: [], unassigned: [] });
  });

  it('puts what lacks a goal, a category or both, or names an unknown one, into no cell', () => {
    const { rows, unassigned } = layoutMatrix(
      modelFrom({
        goals: [{ id: 'g', title: 'Ziel' }],
        categories: [{ id: 'c', title: 'Ebene' }],
        leitlinien: [
          { id: 'A', title: 'A', category: 'c', goal: 'g' },
          { id: 'B', title: 'B', category: 'c' },
          { id: 'C', title: 'C', goal: 'g' },
          { id: 'D', title: 'D' },
          { id: 'E', title: 'E', category: 'c', goal: 'gibt-es-nicht' },
        ],
      }),
    );
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(({ leitlinien }) => leitlinien.map(({ id }) => id))),
      [[['A']]],
    );
    assert.deepEqual(
      unassigned.map(({ id }) => id),
      ['B', 'C', 'D', 'E'],
    );
  });

  it('has only unassigned ones where the feed has no goals', () => {
    const model = modelFrom({
      categories: [{ id: 'c', title: 'Ebene' }],
      leitlinien: [{ id: 'A', title: 'A', category: 'c' }],
    });
    const { rows, columns, unassigned } = layoutMatrix(model);
    assert.equal(columns.length, 0);
    assert.deepEqual(rows[0]?.cells, []);
    assert.deepEqual(
      unassigned.map(({ id }) => id),
      ['A'],
    );
  });

  it('draws a grid of its own for 4 by 5 with 200 Leitlinien', () => {
    const { rows, columns } = layoutMatrix(
      modelFrom({
        categories: [0, 1, 2, 3].map((n) => ({ id: `c${n}`, title: `Ebene ${n}` })),
        goals: [0, 1, 2, 3, 4].map((n) => ({ id: `g${n}`, title: `Ziel ${n}` })),
        leitlinien: Array.from({ length: 200 }, (_, n) => ({
          id: `L${n}`,
          title: `Leitlinie ${n}`,
          category: `c${n % 4}`,
          goal: `g${n % 5}`,
        })),
      }),
    );
    assert.equal(columns.length, 5);
    assert.deepEqual(
      rows.map(({ count, cells }) => [count, ...cells.map(({ leitlinien }) => leitlinien.length)]),
      Array.from({ length: 4 }, () => [50, 10, 10, 10, 10, 10]),
    );
  });

  it('has one column for more goals than a line has room for, of each row what holds something', () => {
    const of = (count: number): ReturnType<typeof layoutMatrix> =>
      layoutMatrix(
        modelFrom({
          categories: [{ id: 'c', title: 'Ebene' }],
          goals: Array.from({ length: count }, (_, n) => ({ id: `g${n}`, title: `Ziel ${n}` })),
          leitlinien: [2, 5].map((n) => ({
            id: `L${n}`,
            title: 'Titel',
            category: 'c',
            goal: `g${n}`,
          })),
        }),
      );
    assert.deepEqual([isShared(of(8)), columnsOf(of(8))], [false, 8]);
    assert.deepEqual([isShared(of(9)), columnsOf(of(9)), columnsOf(of(0))], [true, 1, 1]);
    const [row] = of(400).rows;
    assert.deepEqual(row && filledCells(row).map(({ id }) => id), ['c/g2', 'c/g5']);
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
