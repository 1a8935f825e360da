/** Luminance of what a page paints, from colours as browsers compute them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCarrying, luminanceOf, schemeNearest } from '../../src/context/page-ground.js';

describe('the luminance of a computed colour', () => {
  // By the definition of WCAG 2.2, from the colours in sRGB.
  for (const [colour, expected] of [
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(136, 136, 136)', 0.2462],
    ['rgba(255, 0, 0, 1)', 0.2126],
    ['color(srgb 0 1 0)', 0.7152],
    ['color(srgb 0 0 1 / 1)', 0.0722],
    ['oklch(1 0 0)', 1],
    ['oklab(1 0 none)', 1],
    ['oklch(0.62796 0.25768 29.234)', 0.2126],
    ['oklch(0.86644 0.29483 142.495)', 0.7152],
    ['oklab(0.45201 -0.03246 -0.31153)', 0.0722],
    ['oklch(0.5 1e-7 0)', 0.125],
  ] as const) {
    it(`of ${colour} is ${expected}`, () => {
      const found = luminanceOf(colour);
      assert.ok(typeof found === 'number' && Math.abs(found - expected) < 0.002, String(found));
    });
  }
  it('is none where nothing is painted', () => {
    for (const colour of ['rgba(0, 0, 0, 0)', 'oklch(0.5 0.1 20 / 0)', 'color(srgb 1 1 1 / 0)']) {
      assert.equal(luminanceOf(colour), null);
    }
  });
  it('is unknown of what lets something through, and in rare notations', () => {
    for (const colour of [
      'rgba(0, 0, 0, 0.5)',
      'color(display-p3 1 1 1)',
      'lab(50 20 20)',
      'oklch(0.5 0.1 20 / 0.99)',
    ]) {
      assert.equal(luminanceOf(colour), undefined);
    }
  });
});

describe('the scheme for a ground', () => {
  it('is the one whose black or white stands out more', () => {
    for (let ground = 0; ground <= 1; ground += 0.01) {
      const isDarker = (ground + 0.05) / 0.05 > 1.05 / (ground + 0.05);
      assert.equal(schemeNearest(ground), isDarker ? 'light' : 'dark', String(ground));
    }
  });
  it('is carried by white and nearly black alone', () => {
    assert.deepEqual([1, 0.9, 0.5, 0.2, 0.1, 0.03, 0].map(isCarrying), [
      ...[true, true, false, false, false, true, true],
    ]);
  });
});
