// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFormat, decodeLine, pathOfRings } from '../../src/geo/decode-paths.js';

describe('createFormat', () => {
  const format = createFormat(4);

  it('separates a number by a space or by its minus sign', () => {
    assert.equal(format(8), ' 2');
    assert.equal(format(-8), '-2');
  });

  it('writes zero without a sign', () => {
    assert.equal(format(0), ' 0');
    assert.equal(createFormat(4)(-0), ' 0');
  });

  it('leaves out a leading zero and no other', () => {
    assert.equal(format(1), ' .25');
    assert.equal(format(-3), '-.75');
    assert.equal(format(41), ' 10.25');
    assert.equal(format(-402), '-100.5');
  });

  it('says the same again', () => {
    assert.equal(format(41), format(41));
  });
});

describe('decodeLine', () => {
  const format = createFormat(1);

  it('reads the start and then two letters per step, for both directions', () => {
    assert.deepEqual(decodeLine('8 12 EAAEDBZ(', format), {
      start: ' 8 12',
      end: ' 40-8',
      forwards: ' 4 0 0 4 3 1 25-25',
      backwards: '-25 25-3-1 0-4-4 0',
    });
  });

  it('reads a line that is only its start', () => {
    const point = { start: ' 3 4', end: ' 3 4', forwards: '', backwards: '' };
    assert.deepEqual(decodeLine('3 4 ', format), point);
    assert.deepEqual(decodeLine('3 4', format), point);
  });

  it('writes in units, not in grid steps', () => {
    assert.equal(decodeLine('6 1 BC', createFormat(4)).forwards, ' .25 .5');
    assert.equal(decodeLine('6 1 BC', createFormat(4)).start, ' 1.5 .25');
  });
});

describe('pathOfRings', () => {
  // Two squares side by side: line 0 is their common edge, drawn downwards.
  const format = createFormat(1);
  const lines = ['4 0 AE', '4 4 =AA=EA', '4 4 EAA==A'].map((line) => decodeLine(line, format));

  it('joins lines to a closed ring', () => {
    assert.equal(pathOfRings(lines, [[0, 1]]), 'M 4 0l 0 4-4 0 0-4 4 0z');
  });

  it('runs a line backwards for ~index, also for ~0', () => {
    assert.equal(pathOfRings(lines, [[~0, ~2]]), 'M 4 4l 0-4 4 0 0 4-4 0z');
  });

  it('starts every ring anew with an absolute point', () => {
    const rings = [
      [0, 1],
      [2, 0],
    ];
    assert.equal(pathOfRings(lines, rings), 'M 4 0l 0 4-4 0 0-4 4 0zM 4 4l 4 0 0-4-4 0 0 4z');
  });

  it('draws nothing for no rings', () => {
    assert.equal(pathOfRings(lines, []), '');
  });

  it('refuses a line that does not exist', () => {
    assert.throws(() => pathOfRings(lines, [[0, 3]]), /no line 3/);
  });
});
