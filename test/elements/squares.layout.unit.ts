import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutProjectMap } from '../../src/elements/project-map/project-map.layout.js';
import {
  layoutSquares,
  PITCH,
  ROWS,
  scaleFor,
  SIDE,
  type Counts,
  type Squares,
} from '../../src/elements/project-map/squares.layout.js';
import { manyProjectsModel, snapshotModel } from '../../stories/fixtures/models.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a path of squares draws, read from the text alone. */
function boxesOf(path: string): readonly Box[] {
  const boxes = [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-([\d.]+)z/g)].map(
    ([, x, y, width, height, back]) => {
      assert.equal(width, back);
      const [left, top] = [Number(x), Number(y)];
      return { left, top, right: left + Number(width), bottom: top + Number(height) };
    },
  );
  assert.equal(boxes.length, path.split('M').length - 1);
  return boxes;
}

const allBoxes = ({ leads, partners, rest }: Squares): readonly Box[] =>
  [leads, partners, rest].flatMap(boxesOf);

const counts = (most: number): fc.Arbitrary<Counts> =>
  fc.record({ leads: fc.nat(most), partners: fc.nat(most) });

const places = fc.array(counts(4000), { maxLength: 16 });

describe('scaleFor', () => {
  it('draws one square an entry for the snapshot', () => {
    const { squares } = layoutProjectMap(snapshotModel());
    assert.equal(squares.unit, 1);
    assert.ok(squares.land < squares.beside);
  });

  it('draws one for many where they are too many, the same for all', () => {
    const layout = layoutProjectMap(manyProjectsModel(10_000));
    assert.equal(layout.squares.unit, 100);
  });

  it('has a scale for no place at all, and for places without an entry', () => {
    assert.equal(scaleFor([], []).unit, 1);
    assert.equal(scaleFor([{ leads: 0, partners: 0 }], []).unit, 1);
  });

  it('counts in steps that one can count with', () => {
    const units = [1, 10, 30, 60, 300, 1000, 5000].map(
      (leads) => scaleFor([{ leads, partners: 0 }], []).unit,
    );
    assert.deepEqual(units, [1, 1, 2, 5, 20, 50, 500]);
  });

  it('is as fine as three rows allow', () => {
    fc.assert(
      fc.property(places, places, (laender, beside) => {
        const { unit, land } = scaleFor(laender, beside);
        if (unit === 1) return;
        // The next finer one would have been too many somewhere: 24 for a Land, 48 beside the map.
        const finer = unit / (String(unit).startsWith('5') ? 2.5 : 2);
        const squares = ({ leads, partners }: Counts): number =>
          Math.ceil(leads / finer) + Math.ceil(partners / finer);
        const isTooMany =
          laender.some((place) => squares(place) > 24) ||
          beside.some((place) => squares(place) > 48);
        assert.ok(isTooMany, String(unit));
        assert.ok(land >= 5);
      }),
    );
  });
});

describe('layoutSquares', () => {
  it('draws what a place leads filled, then where it takes part, row by row', () => {
    const all = { leads: 2, partners: 3 };
    const squares = layoutSquares(all, all, 1, 3);
    assert.equal(squares?.leads, 'M0 0h5v5h-5zM7 0h5v5h-5z');
    // Outlines are drawn half their width further in.
    assert.equal(squares?.partners, 'M14.5 0.5h4v4h-4zM0.5 7.5h4v4h-4zM7.5 7.5h4v4h-4z');
    assert.equal(squares?.rest, '');
    assert.deepEqual([squares?.width, squares?.height], [19, 12]);
  });

  it('leaves no square alone in its row', () => {
    for (let count = 2; count <= ROWS * 8; count += 1) {
      const all = { leads: 1, partners: count - 1 };
      const tops = allBoxes(layoutSquares(all, all, 1, 8)!).map(({ top }) => Math.floor(top));
      const rows = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      assert.ok(
        rows.every((each) => each > 1),
        `${count}: ${rows.join(', ')}`,
      );
    }
  });

  it('draws nothing for a place without an entry', () => {
    const none = { leads: 0, partners: 0 };
    assert.equal(layoutSquares(none, none, 1, 8), undefined);
  });

  it('draws what is not meant apart, so that the whole stays', () => {
    const squares = layoutSquares({ leads: 9, partners: 13 }, { leads: 2, partners: 1 }, 1, 8);
    assert.ok(squares);
    assert.equal(boxesOf(squares.leads).length, 2);
    assert.equal(boxesOf(squares.partners).length, 1);
    assert.equal(boxesOf(squares.rest).length, 19);
  });

  it('draws as many as the numbers say, in at most three rows, inside its box, none twice', () => {
    const linked = fc.tuple(places, places, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(linked, ([laender, beside, share]) => {
        const scale = scaleFor(laender, beside);
        const drawn = [
          ...laender.map((place) => ({ place, columns: scale.land })),
          ...beside.map((place) => ({ place, columns: scale.beside })),
        ];
        for (const { place, columns } of drawn) {
          const meant = {
            leads: Math.floor(place.leads * share),
            partners: Math.floor(place.partners * share),
          };
          const squares = layoutSquares(place, meant, scale.unit, columns);
          if (!squares) {
            assert.equal(place.leads + place.partners, 0);
            continue;
          }
          checkCounts(squares, place, meant, scale.unit);
          checkBoxes(squares, columns);
        }
      }),
    );
  });

  it('agrees with every place of the snapshot: one square for each entry', () => {
    const layout = layoutProjectMap(snapshotModel());
    for (const { id, iso, leads, partners } of [...layout.laender, ...layout.beside]) {
      const place = { leads: leads.length, partners: partners.length };
      const columns = iso ? layout.squares.land : layout.squares.beside;
      const squares = layoutSquares(place, place, layout.squares.unit, columns);
      assert.equal(boxesOf(squares?.leads ?? '').length, leads.length, id);
      assert.equal(boxesOf(squares?.partners ?? '').length, partners.length, id);
    }
  });
});

/** Squares times unit is the number told; what is begun counts as whole. */
function checkCounts(squares: Squares, all: Counts, meant: Counts, unit: number): void {
  for (const [path, count] of [
    [squares.leads, meant.leads],
    [squares.partners, meant.partners],
  ] as const) {
    const told = boxesOf(path).length * unit;
    assert.ok(told >= count && told - count < unit, `${told} for ${count}`);
  }
  const whole = allBoxes(squares).length * unit;
  const sum = all.leads + all.partners;
  assert.ok(whole >= sum && whole - sum < 2 * unit, `${whole} for ${sum}`);
}

function checkBoxes(squares: Squares, columns: number): void {
  const boxes = allBoxes(squares);
  const fields = new Set<string>();
  for (const { left, top, right, bottom } of boxes) {
    assert.ok(left >= 0 && top >= 0 && right <= squares.width && bottom <= squares.height);
    fields.add(`${Math.floor(left / PITCH)} ${Math.floor(top / PITCH)}`);
  }
  assert.equal(fields.size, boxes.length);
  const rows = (squares.height - SIDE) / PITCH + 1;
  assert.ok(rows <= ROWS, `${rows} rows`);
  assert.ok((squares.width - SIDE) / PITCH + 1 <= columns);
}
