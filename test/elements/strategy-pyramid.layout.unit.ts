import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  INSET_STEPS,
  layoutPyramid,
  PYRAMID_WIDTH,
  SLICE_GAP,
  SLICE_HEIGHT,
  type PyramidSlice,
  type Point,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.layout.js';

/** Area of a polygon by the shoelace formula. */
function areaOf({ corners }: PyramidSlice): number {
  return (
    Math.abs(
      corners.reduce((sum, { x, y }, index) => {
        const next = corners[(index + 1) % corners.length] as Point;
        return sum + x * next.y - next.x * y;
      }, 0),
    ) / 2
  );
}

const counts = fc.integer({ min: 1, max: 12 });

describe('layoutPyramid', () => {
  it('has nothing to draw without layers', () => {
    assert.deepEqual(layoutPyramid(0), []);
    assert.deepEqual(layoutPyramid(-1), []);
  });

  it('draws one layer as a whole triangle in the full colour', () => {
    assert.deepEqual(layoutPyramid(1), [
      {
        corners: [
          { x: 100, y: 0 },
          { x: 100, y: 0 },
          { x: 200, y: 60 },
          { x: 0, y: 60 },
        ],
        path: 'M100,0L100,0L200,60L0,60Z',
        viewBox: '0 0 200 60',
        tint: 1,
        inset: 0,
      },
    ]);
  });

  it('draws the three layers of the strategy', () => {
    const paths = layoutPyramid(3).map(({ path }) => path);
    assert.deepEqual(paths, [
      'M100,0L100,0L131.94,57.5L68.06,57.5Z',
      'M66.67,60L133.33,60L165.28,117.5L34.72,117.5Z',
      'M33.33,120L166.67,120L200,180L0,180Z',
    ]);
  });

  it('grows downward, from a point to the full width', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const slices = layoutPyramid(count);
        assert.equal(slices.length, count);
        slices.slice(1).forEach((slice, index) => {
          assert.ok(areaOf(slice) > areaOf(slices[index] as PyramidSlice));
        });
        const [tip] = slices;
        const base = slices.at(-1);
        assert.equal(tip?.corners[0].x, tip?.corners[1].x);
        assert.equal(Number(base?.corners[2].x) - Number(base?.corners[3].x), PYRAMID_WIDTH);
      }),
    );
  });

  it('is symmetric, and its sides are straight through all layers', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const slope = PYRAMID_WIDTH / 2 / (count * SLICE_HEIGHT);
        for (const { corners } of layoutPyramid(count)) {
          const [topLeft, topRight, bottomRight, bottomLeft] = corners;
          assert.ok(Math.abs(topLeft.x + topRight.x - PYRAMID_WIDTH) < 0.02);
          assert.ok(Math.abs(bottomLeft.x + bottomRight.x - PYRAMID_WIDTH) < 0.02);
          for (const { x, y } of corners) {
            assert.ok(Math.abs(Math.abs(x - PYRAMID_WIDTH / 2) - slope * y) < 0.01);
          }
        }
      }),
    );
  });

  it('keeps every slice inside its own view box, with a gap to the next', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const slices = layoutPyramid(count);
        slices.forEach(({ corners, viewBox }, index) => {
          const [left, top, width, height] = viewBox.split(' ').map(Number);
          assert.deepEqual([left, width, height], [0, PYRAMID_WIDTH, SLICE_HEIGHT]);
          const bottom = Number(top) + Number(height);
          for (const { x, y } of corners) {
            assert.ok(x >= 0 && x <= PYRAMID_WIDTH && y >= Number(top) && y <= bottom);
          }
          const next = slices[index + 1];
          if (next) assert.equal(next.corners[0].y - corners[2].y, SLICE_GAP);
        });
      }),
    );
  });

  it('gets lighter downward, but never so light that it is lost', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const tints = layoutPyramid(count).map(({ tint }) => tint);
        assert.equal(tints[0], 1);
        tints.slice(1).forEach((tint, index) => {
          assert.ok(tint < Number(tints[index]));
        });
        assert.ok(tints.every((tint) => tint >= 0.45));
      }),
    );
  });

  it('makes bands that grow downward, up to seven by a step each', () => {
    const insets = (count: number) => layoutPyramid(count).map(({ inset }) => inset);
    assert.deepEqual(insets(2), [3, 0]);
    assert.deepEqual(insets(3), [6, 3, 0]);
    assert.deepEqual(insets(7), [6, 5, 4, 3, 2, 1, 0]);
    fc.assert(
      fc.property(counts, (count) => {
        const all = insets(count);
        assert.equal(all.at(-1), 0);
        all.forEach((inset, index) => {
          assert.ok(inset >= 0 && inset <= INSET_STEPS);
          assert.ok(inset <= (all[index - 1] ?? INSET_STEPS));
        });
      }),
    );
  });
});
