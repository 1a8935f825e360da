import { nextTask } from '../../loading/next-task.js';
import { CoalitionScan } from '../../voting/coalitions.js';

/** The count of all coalitions, once for each rule and key, in slices that leave the page its turn. */
const known = new WeakMap();
const running = new WeakSet();
async function count(scan, done) {
    while (!scan.step())
        await nextTask();
    known.set(scan.key, scan.counts);
    done();
}
/**
 * What all coalitions say; nothing while they are counted. A key belongs to one feed, and so to one rule.
 *
 * @param done called when they are counted
 */
function coalitionCounts(quorum, key, done) {
    const counts = known.get(key);
    if (counts || running.has(key))
        return counts;
    running.add(key);
    void count(new CoalitionScan(quorum, key), done);
    return undefined;
}

export { coalitionCounts };
