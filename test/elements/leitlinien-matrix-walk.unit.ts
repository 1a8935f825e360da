import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { walkGrid, type GridSpot } from '../../src/elements/leitlinien-matrix/grid-walk.layout.js';

const box = (column: number, top: number, band: number): GridSpot => ({
  left: column * 100,
  right: column * 100 + 80,
  top,
  bottom: top + 18,
  band,
});

/**
 * The head with two goals; a row with its header, two entries below each other and one beside; a
 * row with its header, no entry in the first column and one in the second.
 */
const SPOTS = {
  goal1: box(1, 0, 0),
  goal2: box(2, 0, 0),
  category1: box(0, 30, 1),
  a1: box(1, 30, 1),
  a2: box(1, 60, 1),
  b1: box(2, 30, 1),
  category2: box(0, 90, 2),
  b2: box(2, 90, 2),
};

type Name = keyof typeof SPOTS;

const NAMES = Object.keys(SPOTS) as Name[];
const spots = NAMES.map((name) => SPOTS[name]);

function walk(from: Name, key: string, isCtrl = false): Name | undefined {
  const to = walkGrid(spots, NAMES.indexOf(from), key, isCtrl);
  return to === undefined ? undefined : NAMES[to];
}

describe('walkGrid', () => {
  it('goes down and up a column, over empty cells and across rows', () => {
    assert.equal(walk('goal1', 'ArrowDown'), 'a1');
    assert.equal(walk('a1', 'ArrowDown'), 'a2');
    assert.equal(walk('goal2', 'ArrowDown'), 'b1');
    assert.equal(walk('b1', 'ArrowDown'), 'b2');
    assert.equal(walk('category1', 'ArrowDown'), 'category2');
    assert.equal(walk('a1', 'ArrowUp'), 'goal1');
  });

  it('goes to the neighbour in a row, at the same height or the nearest', () => {
    assert.equal(walk('category1', 'ArrowRight'), 'a1');
    assert.equal(walk('a1', 'ArrowRight'), 'b1');
    assert.equal(walk('a2', 'ArrowRight'), 'b1');
    assert.equal(walk('b1', 'ArrowLeft'), 'a1');
    assert.equal(walk('category2', 'ArrowRight'), 'b2');
  });

  it('goes to the ends of a row by Home and End, with Ctrl to those of all', () => {
    assert.equal(walk('b1', 'Home'), 'category1');
    assert.equal(walk('category1', 'End'), 'b1');
    assert.equal(walk('a2', 'Home', true), 'goal1');
    assert.equal(walk('a2', 'End', true), 'b2');
  });

  it('leaves the page’s keys alone: at the edges, with Ctrl, and any other key', () => {
    assert.equal(walk('goal1', 'ArrowUp'), undefined);
    assert.equal(walk('category1', 'ArrowLeft'), undefined);
    assert.equal(walk('b2', 'ArrowDown'), undefined);
    assert.equal(walk('a1', 'ArrowDown', true), undefined);
    assert.equal(walk('a1', 'Tab'), undefined);
    assert.equal(walk('a1', 'Enter'), undefined);
    assert.equal(walk('goal1', 'Home', true), undefined);
    assert.equal(walkGrid([], 0, 'ArrowDown', false), undefined);
  });

  it('goes line by line where the table is drawn as a list', () => {
    const list = [0, 1, 2, 3].map((n) => box(0, n * 30, n));
    for (let n = 0; n < 3; n += 1) {
      assert.equal(walkGrid(list, n, 'ArrowDown', false), n + 1);
      assert.equal(walkGrid(list, n + 1, 'ArrowUp', false), n);
    }
  });

  it('comes back by the opposite key in a column', () => {
    const column = fc.uniqueArray(fc.nat(30), { minLength: 2 });
    fc.assert(
      fc.property(column, (tops) => {
        const list = [...tops].sort((a, b) => a - b).map((n) => box(1, n * 40, n));
        const down = walkGrid(list, 0, 'ArrowDown', false);
        assert.equal(down, 1);
        assert.equal(walkGrid(list, 1, 'ArrowUp', false), 0);
      }),
    );
  });
});
