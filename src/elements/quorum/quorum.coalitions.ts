/** The count of all coalitions, once for each rule and key, in slices that leave the page its turn. */
import { nextTask } from '../../loading/next-task.js';
import { CoalitionScan, type CoalitionCounts } from '../../voting/coalitions.js';
import type { Quorum } from '../../voting/rule.js';
import type { ShareKey } from '../../voting/share-key.js';

const known = new WeakMap<ShareKey, CoalitionCounts>();
const running = new WeakSet<ShareKey>();

async function count(scan: CoalitionScan, done: () => void): Promise<void> {
  while (!scan.step()) await nextTask();
  known.set(scan.key, scan.counts);
  done();
}

/**
 * What all coalitions say; nothing while they are counted. A key belongs to one feed, and so to one rule.
 *
 * @param done called when they are counted
 */
export function coalitionCounts(
  quorum: Quorum,
  key: ShareKey,
  done: () => void,
): CoalitionCounts | undefined {
  const counts = known.get(key);
  if (counts || running.has(key)) return counts;
  running.add(key);
  void count(new CoalitionScan(quorum, key), done);
  return undefined;
}

/** The same at once, for paper. */
export function countNow(quorum: Quorum, key: ShareKey): CoalitionCounts {
  let counts = known.get(key);
  if (!counts) {
    const scan = new CoalitionScan(quorum, key);
    while (!scan.step());
    known.set(key, (counts = scan.counts));
  }
  return counts;
}
