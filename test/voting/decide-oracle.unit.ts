/** Every yes or no of the seventeen under each shipped key, against a judge that knows none of our code. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUND, LAENDER, readCouncil } from '../../src/voting/council.js';
import { decide } from '../../src/voting/decide.js';
import { CoalitionScan } from '../../src/voting/coalitions.js';
import { readShareKey } from '../../src/voting/share-key.js';
import { votesBy } from '../../src/voting/votes.js';
import { ruleOf, shippedActors, shippedVoting, writtenShares } from './fixtures.js';

/** A share as a whole number of billionths of a percent, by its written digits. */
function billionths(written: string): number {
  const [whole = '', fraction = ''] = written.split('.');
  return Number(`${whole}${fraction.padEnd(9, '0')}`);
}

/** Counts yes votes and shares one after the other, as somebody would with a pencil. */
function carriesByHand(yes: readonly boolean[], shares: readonly number[]): boolean {
  const [bund, ...laender] = yes;
  let count = 0;
  let sum = 0;
  laender.forEach((isYes, at) => {
    if (!isYes) return;
    count += 1;
    sum += shares[at] ?? Number.NaN;
  });
  return bund === true && count >= 11 && sum * 3 >= 200_000_000_000;
}

const members = [BUND, ...LAENDER] as const;

for (const { id } of shippedVoting.keys) {
  describe(`all 2¹⁷ votes by ${id}`, () => {
    const written = writtenShares(id);
    const shares = LAENDER.map((iso) => billionths(written.get(iso) ?? ''));
    const council = readCouncil(shippedActors);
    const key = readShareKey(council, id);
    const rule = ruleOf();

    it('carry where a pencil says so', () => {
      assert.equal(
        shares.reduce((sum, share) => sum + share, 0),
        100_000_000_000,
      );
      let carrying = 0;
      for (let mask = 0; mask < 2 ** 17; mask += 1) {
        const yes = members.map((_, at) => (mask & (1 << at)) !== 0);
        const votes = votesBy((member) => (yes[members.indexOf(member)] ? 'yes' : 'no'));
        const { outcome } = decide(votes, rule, key, council);
        const expected = carriesByHand(yes, shares) ? 'carries' : 'fails';
        if (outcome !== expected) assert.fail(`${mask.toString(2)} ${outcome}, not ${expected}`);
        if (outcome === 'carries') carrying += 1;
      }
      const scan = new CoalitionScan(rule.quorum, key);
      while (!scan.step());
      assert.equal(scan.counts.carrying, carrying);
    });

    it('are decided by each member as often as turning its vote turns the result', () => {
      const scan = new CoalitionScan(rule.quorum, key);
      while (!scan.step());
      const decisive = members.map(() => 0);
      for (let mask = 0; mask < 2 ** 17; mask += 1) {
        const yes = members.map((_, at) => (mask & (1 << at)) !== 0);
        if (!carriesByHand(yes, shares)) continue;
        members.forEach((_, at) => {
          const turned = yes.map((each, other) => each !== (other === at));
          if (yes[at] && !carriesByHand(turned, shares)) decisive[at] = (decisive[at] ?? 0) + 1;
        });
      }
      const [bund, ...laender] = decisive;
      assert.equal(scan.counts.carrying, bund);
      assert.deepEqual(
        LAENDER.map((iso) => scan.counts.decisive.get(iso)),
        laender,
      );
    });
  });
}
