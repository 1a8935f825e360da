import { LAENDER, BUND } from './council.js';
import { sumOf, judgeShare } from './decide.js';
import { votersOf } from './votes.js';

/** So many groups are named. */
const NAMED = 3;
/** All groups of `size`, each told to `take` with what its shares sum up to. */
function eachGroup(from, size, key, take) {
    const group = [];
    const extend = (start, units) => {
        if (group.length === size) {
            take(group, units);
            return;
        }
        for (let at = start; at <= from.length - (size - group.length); at += 1) {
            const iso = from[at];
            if (!iso)
                return;
            group.push(iso);
            extend(at + 1, units + (key.units.get(iso) ?? 0n));
            group.pop();
        }
    };
    extend(0, 0n);
}
/** The groups of the fewest Länder that work. */
function fewest(from, key, works) {
    const largest = [...from].sort((a, b) => compare(key.units.get(b), key.units.get(a)));
    for (let size = 0; size <= from.length; size += 1) {
        // The largest ones have most: where they do not do, no group of so many does.
        if (!works(size, sumOf(key, largest.slice(0, size))))
            continue;
        const found = [];
        let groups = 0;
        let always = from;
        eachGroup(from, size, key, (group, units) => {
            groups += 1;
            if (!works(size, units))
                return;
            found.push({ group: [...group], units });
            always = always.filter((iso) => group.includes(iso));
        });
        found.sort((a, b) => compare(a.units, b.units));
        const examples = found.slice(0, NAMED).map(({ group }) => group);
        return { size, groups, working: found.length, examples, always };
    }
    return undefined;
}
const compare = (a = 0n, b = 0n) => (a < b ? -1 : a > b ? 1 : 0);
const isProvable = (quorum, key) => quorum.laender !== undefined && quorum.share !== undefined && !!key?.isUsable;
/** Whether so many Länder with so many shares certainly are enough. */
const isEnough = (size, units, { laender, share }, key) => laender !== undefined &&
    share !== undefined &&
    size >= laender &&
    judgeShare(units, key, share) === 'met';
/** Who else has to agree; nothing where that cannot be proved. */
function missingStep(votes, { quorum }, key) {
    if (!isProvable(quorum, key))
        return undefined;
    const yes = votersOf(votes, 'yes', LAENDER);
    const units = sumOf(key, yes);
    const others = LAENDER.filter((iso) => !yes.includes(iso));
    const step = fewest(others, key, (size, more) => isEnough(yes.length + size, units + more, quorum, key));
    return step && { ...step, needsBund: votes[BUND] !== 'yes' };
}
/** How few Länder would have to change their mind for a vote that carries to fail. */
function breakingStep(votes, { quorum }, key) {
    if (!isProvable(quorum, key))
        return undefined;
    const yes = votersOf(votes, 'yes', LAENDER);
    const units = sumOf(key, yes);
    const step = fewest(yes, key, (size, fewer) => !isEnough(yes.length - size, units - fewer, quorum, key));
    return step && { ...step, needsBund: false };
}
/** The fewest Länder that carry together, and of these groups the one with the fewest shares. */
function smallestMajority({ quorum }, key) {
    if (!isProvable(quorum, key))
        return undefined;
    return fewest(LAENDER, key, (size, units) => isEnough(size, units, quorum, key))?.examples[0];
}
/** The Länder with most shares first. */
const byShare = (key) => [...LAENDER].sort((a, b) => compare(key.units.get(b), key.units.get(a)));

export { breakingStep, byShare, isEnough, missingStep, smallestMajority };
