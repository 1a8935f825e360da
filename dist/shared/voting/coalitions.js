import { LAENDER } from './council.js';
import { judgeShare } from './decide.js';

const COUNT = 2 ** LAENDER.length;
/** So many groups a slice: about two milliseconds on a slow device. */
const SLICE = 4096;
const membersOf = (mask) => LAENDER.filter((_, at) => mask & (1 << at));
function bitsOf(mask) {
    let count = 0;
    for (let rest = mask; rest; rest &= rest - 1)
        count += 1;
    return count;
}
const zeros = () => new Array(LAENDER.length + 1).fill(0);
const raise = (counts, at) => {
    counts[at] = (counts[at] ?? 0) + 1;
};
/** Goes through all coalitions, slice by slice. */
class CoalitionScan {
    #wins = new Uint8Array(COUNT);
    #units;
    #sum = 0n;
    #gray = 0;
    #at = 0;
    #isCounting = false;
    #decisive = new Float64Array(LAENDER.length);
    #allBySize = zeros();
    #carryingBySize = zeros();
    #blockingBySize = zeros();
    #blockers = [];
    /** @param key a usable one; `quorum` a whole one */
    constructor(quorum, key) {
        this.quorum = quorum;
        this.key = key;
        this.#units = LAENDER.map((iso) => key.units.get(iso) ?? 0n);
    }
    /** Does a slice of the work; says whether all is done. */
    step() {
        const end = Math.min(this.#at + SLICE, COUNT);
        for (; this.#at < end; this.#at += 1) {
            if (this.#isCounting)
                this.#count(this.#at);
            else
                this.#judge(this.#at);
        }
        if (this.#at < COUNT)
            return false;
        if (this.#isCounting)
            return true;
        this.#isCounting = true;
        this.#at = 0;
        return false;
    }
    /** By Gray code: from one group to the next only one Land comes or goes. */
    #judge(step) {
        const gray = step ^ (step >> 1);
        const changed = gray ^ this.#gray;
        if (changed) {
            const units = this.#units[31 - Math.clz32(changed)] ?? 0n;
            this.#sum += gray & changed ? units : -units;
        }
        this.#gray = gray;
        const { laender = Infinity, share } = this.quorum;
        const isMany = bitsOf(gray) >= laender;
        if (isMany && share && judgeShare(this.#sum, this.key, share) === 'met')
            this.#wins[gray] = 1;
    }
    #count(mask) {
        const size = bitsOf(mask);
        raise(this.#allBySize, size);
        const wins = this.#wins[mask] === 1;
        if (wins)
            raise(this.#carryingBySize, size);
        // A group blocks where the others do not carry without it.
        const others = COUNT - 1 - mask;
        let isBlocking = this.#wins[others] === 0;
        for (let at = 0; at < LAENDER.length; at += 1) {
            const bit = 1 << at;
            if (!(mask & bit))
                continue;
            if (wins && this.#wins[mask - bit] === 0)
                this.#decisive[at] = (this.#decisive[at] ?? 0) + 1;
            if (isBlocking && this.#wins[others + bit] === 0)
                isBlocking = false;
        }
        if (!isBlocking)
            return;
        raise(this.#blockingBySize, size);
        this.#blockers.push(mask);
    }
    /** What has been counted, once all is done. */
    get counts() {
        const smallest = this.#blockingBySize.findIndex((count) => count > 0);
        return {
            all: COUNT,
            carrying: this.#carryingBySize.reduce((sum, count) => sum + count, 0),
            allBySize: this.#allBySize,
            carryingBySize: this.#carryingBySize,
            decisive: new Map(LAENDER.map((iso, at) => [iso, this.#decisive[at] ?? 0])),
            blockingBySize: this.#blockingBySize,
            blocking: this.#blockers.filter((mask) => bitsOf(mask) === smallest).map(membersOf),
        };
    }
}
/** Whether there is something to go through. */
const canScan = ({ laender, share }, key) => laender !== undefined && share !== undefined && !!key?.isUsable;

export { CoalitionScan, canScan };
