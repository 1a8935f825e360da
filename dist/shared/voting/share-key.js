import { LAENDER } from './council.js';
import { unitsAt, power, toDecimal } from './decimal.js';

function sharesOf(actors, id) {
    const shares = new Map();
    for (const iso of LAENDER) {
        const own = actors.get(iso)?.shares;
        const value = own && Object.hasOwn(own, id) ? own[id] : undefined;
        const decimal = value === undefined ? undefined : toDecimal(value);
        if (decimal)
            shares.set(iso, decimal);
    }
    return shares;
}
/** Whether the feed gives a share of somebody that could not be read. */
const isUnread = (actor, id, isLost) => !!actor && (isLost(actor, 'shares') || (!!actor.shares && isLost(actor.shares, id)));
const min = (a, b) => (a < b ? a : b);
const max = (a, b) => (a > b ? a : b);
/** Each of sixteen rounded shares is off by half a unit at most. */
const ROUNDING = BigInt(LAENDER.length / 2);
/** Reads the shares that the Länder have under a key. */
function readShareKey({ actors }, id, isLost = () => false) {
    const shares = sharesOf(actors, id);
    const digits = Math.max(0, ...[...shares.values()].map((share) => share.digits));
    const units = new Map([...shares].map(([iso, share]) => [iso, unitsAt(share, digits)]));
    const problems = [];
    const without = LAENDER.filter((iso) => actors.has(iso) && !units.has(iso));
    const unread = without.filter((iso) => isUnread(actors.get(iso), id, isLost));
    const silent = without.filter((iso) => !unread.includes(iso));
    if (silent.length > 0)
        problems.push({ kind: 'no-share', laender: silent });
    if (unread.length > 0)
        problems.push({ kind: 'unread', laender: unread });
    const negative = LAENDER.filter((iso) => (units.get(iso) ?? 0n) < 0n);
    if (negative.length > 0)
        problems.push({ kind: 'negative', laender: negative });
    const sum = [...units.values()].reduce((total, each) => total + each, 0n);
    const hundred = 100n * power(digits);
    const [least, most] = [min(sum, hundred), max(sum, hundred)];
    const isRounding = most - least <= ROUNDING;
    // Where a Land has none the sum says nothing of the others.
    const isWhole = units.size === LAENDER.length;
    if (isWhole && least !== most) {
        problems.push({ kind: 'sum', sum: { units: sum, digits }, isRounding });
    }
    const isUsable = isWhole && negative.length === 0 && isRounding;
    return { id, digits, units, unread: new Set(unread), least, most, isUsable, problems };
}

export { readShareKey };
