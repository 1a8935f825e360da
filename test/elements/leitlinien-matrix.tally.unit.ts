import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  shadeOf,
  shadeSteps,
  tallyOf,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.tally.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

const model = modelFrom({
  scopes: [
    { id: 'own', title: 'Eigene', own: true },
    { id: 'other', title: 'Andere' },
  ],
  leitlinien: [
    { id: 'A', title: 'A' },
    { id: 'B', title: 'B' },
    { id: 'C', title: 'C' },
  ],
  projects: [
    { id: 'p1', title: '1', scope: 'own', leitlinien: ['A', 'B'], links: 'official' },
    { id: 'p2', title: '2', scope: 'other', leitlinien: ['A'], links: 'editorial' },
    { id: 'p3', title: '3', scope: 'other', leitlinien: ['A', 'A'] },
    { id: 'p4', title: '4', leitlinien: [] },
  ],
});

describe('tallyOf', () => {
  it('tells official links from the editors’, and the strategy’s own projects from all entries', () => {
    const { byLeitlinie, entries, own, official, links } = tallyOf(model);
    // A link that does not say whose it is counts as the editors': nothing unproven is official.
    assert.deepEqual(byLeitlinie.get('A'), { official: 1, editorial: 2, own: 1 });
    assert.deepEqual(byLeitlinie.get('B'), { official: 1, editorial: 0, own: 1 });
    assert.deepEqual(byLeitlinie.get('C'), { official: 0, editorial: 0, own: 0 });
    assert.deepEqual(
      { entries, own, official, links },
      { entries: 3, own: 1, official: 2, links: 4 },
    );
  });

  it('says of which scopes the counted entries are', () => {
    assert.deepEqual(
      [...tallyOf(model).scopes],
      [
        ['own', 1],
        ['other', 2],
      ],
    );
  });

  it('counts the 95 entries of the snapshot: 3 projects of the strategy, no official link', () => {
    const { entries, own, official, byLeitlinie } = tallyOf(snapshotModel());
    assert.deepEqual([entries, own, official], [95, 3, 0]);
    assert.equal(byLeitlinie.size, 22);
    assert.equal(byLeitlinie.get('F8')?.editorial, 4);
  });

  it('counts nothing in an empty feed', () => {
    const { entries, max, byLeitlinie } = tallyOf(emptyModel());
    assert.deepEqual([entries, max, byLeitlinie.size], [0, 0, 0]);
  });
});

describe('shadeSteps', () => {
  it('has no step for nothing and one for one', () => {
    assert.deepEqual(shadeSteps(0), []);
    assert.deepEqual(shadeSteps(1), [{ from: 1, to: 1 }]);
  });

  it('gives every number from 1 to the largest exactly one shade, more never a lighter one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (max) => {
        const steps = shadeSteps(max);
        let before = 0;
        for (let n = 1; n <= max; n += 1) {
          assert.equal(steps.filter(({ from, to }) => n >= from && n <= to).length, 1);
          const shade = shadeOf(n, steps);
          assert.ok(shade >= Math.max(before, 1));
          before = shade;
        }
        assert.equal(shadeOf(0, steps), 0);
        assert.ok(before <= 4);
      }),
    );
  });
});
