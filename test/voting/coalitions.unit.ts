import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LAENDER, readCouncil } from '../../src/voting/council.js';
import { canScan, CoalitionScan, type CoalitionCounts } from '../../src/voting/coalitions.js';
import { readShareKey } from '../../src/voting/share-key.js';
import { councilWith, ruleOf, shippedActors } from './fixtures.js';

function countsOf(key: ReturnType<typeof readShareKey>): CoalitionCounts {
  const scan = new CoalitionScan(ruleOf().quorum, key);
  while (!scan.step());
  return scan.counts;
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

describe('all coalitions', () => {
  it('of equal Länder: eleven carry, six block, and each is decisive equally often', () => {
    const [, key] = councilWith(LAENDER.map(() => 6.25));
    const counts = countsOf(key);
    const carrying = [11, 12, 13, 14, 15, 16].map((size) => choose(16, size));
    assert.equal(
      counts.carrying,
      carrying.reduce((sum, each) => sum + each, 0),
    );
    assert.deepEqual(counts.carryingBySize.slice(11), carrying);
    assert.deepEqual(counts.carryingBySize.slice(0, 11), Array(11).fill(0));
    // Of the fifteen others ten must have agreed already.
    assert.deepEqual(new Set(counts.decisive.values()), new Set([choose(15, 10)]));
    assert.equal(counts.blockingBySize.indexOf(choose(16, 6)), 6);
    assert.equal(
      counts.blockingBySize.reduce((sum, each) => sum + each, 0),
      choose(16, 6),
    );
  });

  it('know one Land with more than a third as a blocker of its own', () => {
    const [, key] = councilWith(LAENDER.map((_, at) => (at === 3 ? 40 : 4)));
    const counts = countsOf(key);
    assert.deepEqual(counts.blocking, [[LAENDER[3]]]);
    assert.equal(counts.decisive.get(LAENDER[3]!), counts.carrying);
  });

  it('of the shipped key: no Land blocks alone, the largest only with a second large one', () => {
    const key = readShareKey(readCouncil(shippedActors), 'gwk-2019');
    const { blocking, allBySize } = countsOf(key);
    assert.deepEqual(blocking.map((group) => [...group].sort().join()).sort(), [
      'DE-BW,DE-NW',
      'DE-BY,DE-NW',
    ]);
    assert.equal(allBySize[13], 560);
  });

  it('are not gone through where nothing could be proved', () => {
    const [, key] = councilWith(LAENDER.map((_, at) => (at === 0 ? undefined : 6)));
    assert.equal(canScan(ruleOf().quorum, key), false);
    assert.equal(canScan(ruleOf().quorum, undefined), false);
  });
});
