/** How large the type of a page may be. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { typeSize } from '../../src/exports/type-size.js';

const range = { letters: 1000, size: 8, fixed: 0.25, least: 6, most: 9 };

describe('the size of type for a number of letters', () => {
  it('is the one found by trying for so many letters', () => {
    assert.equal(typeSize(range, 1000), 8);
    assert.equal(typeSize({ ...range, fixed: 0 }, 1000), 8);
  });

  it('is never smaller than can be read, nor larger than looks well', () => {
    assert.equal(typeSize(range, 1_000_000), 6);
    assert.equal(typeSize(range, 0), 9);
  });

  it('fills the page with any number of letters in between, and asks for no more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 850, max: 1500 }),
        fc.constantFrom(0, 0.25, 0.5),
        (letters, fixed) => {
          const size = typeSize({ ...range, fixed }, letters);
          const room = ((1 - fixed) * letters * size ** 2) / (1000 * 8 ** 2) + (fixed * size) / 8;
          assert.ok(room <= 1 + 1e-9, `${letters}: ${room}`);
          if (size > range.least && size < range.most)
            assert.ok(room > 0.99, `${letters}: ${room}`);
        },
      ),
    );
  });
});
