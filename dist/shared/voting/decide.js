import { MEMBERS, BUND, LAENDER } from './council.js';
import { votersOf } from './votes.js';

/**
 * Whether a vote carries, rule by rule, and whom it binds. What the data cannot prove is `unknown`:
 * a rule that is certainly not met is enough for a no, a yes needs all of them. Pure.
 */
const answerOf = (isMet, isUnmet) => isMet ? 'met' : isUnmet ? 'unmet' : 'unknown';
/** The sum of the shares of some Länder. */
const sumOf = ({ units }, laender) => {
    let sum = 0n;
    for (const iso of laender)
        sum += units.get(iso) ?? 0n;
    return sum;
};
/** Whether shares are certainly enough, certainly not enough, or neither. */
function judgeShare(units, { least, most, isUsable }, { part, of }) {
    if (!isUsable)
        return 'unknown';
    return answerOf(units * of >= part * most, units * of < part * least);
}
function bundResult(votes, { actors }) {
    const isYes = votes[BUND] === 'yes';
    return { rule: 'bund', answer: actors.has(BUND) ? answerOf(isYes, !isYes) : 'unknown' };
}
function laenderResult(votes, { actors }, { laender }) {
    const known = LAENDER.filter((iso) => actors.has(iso));
    const yes = votersOf(votes, 'yes', known).length;
    // Of a Land that the feed does not have nobody knows how it votes.
    const most = yes + LAENDER.length - known.length;
    const answer = laender === undefined ? 'unknown' : answerOf(yes >= laender, most < laender);
    return { rule: 'laender', answer, yes, needed: laender };
}
/** The least number of units that is enough. */
const unitsNeeded = ({ most }, { part, of }) => (part * most + of - 1n) / of;
function shareResult(votes, { share: fraction }, key) {
    const yes = key ? sumOf(key, votersOf(votes, 'yes', LAENDER)) : 0n;
    const answer = key && fraction ? judgeShare(yes, key, fraction) : 'unknown';
    const needed = key?.isUsable && fraction ? unitsNeeded(key, fraction) : undefined;
    return { rule: 'share', answer, yes, key, fraction, needed };
}
/**
 * The sources do not say whether a simple majority of those present is more yes than no, or more than
 * half of them: between the two nothing is decided.
 */
function majorityResult(votes, { actors, problems }) {
    const known = MEMBERS.filter((id) => actors.has(id));
    const [yes, no, abstain] = ['yes', 'no', 'abstain'].map((vote) => votersOf(votes, vote, known).length);
    const present = yes + no + abstain;
    const isWhole = problems.length === 0;
    const answer = isWhole ? answerOf(yes * 2 > present, yes <= no) : 'unknown';
    return { rule: 'majority', answer, yes, no, present };
}
const BINDING = {
    decision: 'nobody',
    standard: 'all',
    network: 'network',
    recommendation: 'nobody',
};
/** Any other decision binds all where it is unanimous, else those who agree if it says so. */
function bindingOf(votes, { kind, bindsAgreeing }) {
    if (kind !== 'other')
        return BINDING[kind];
    if (MEMBERS.every((id) => votes[id] === 'yes'))
        return 'all';
    if (bindsAgreeing)
        return 'agreeing';
    return MEMBERS.some((id) => votes[id] === 'no') ? 'nobody' : 'unanimity';
}
function outcomeOf(results) {
    if (results.some(({ answer }) => answer === 'unmet'))
        return 'fails';
    return results.some(({ answer }) => answer === 'unknown') ? 'unknown' : 'carries';
}
/** What comes of a vote under a rule and a key; `council` says which members the data have. */
function decide(votes, rule, key, council) {
    const results = rule.kind === 'recommendation'
        ? [majorityResult(votes, council)]
        : [
            bundResult(votes, council),
            laenderResult(votes, council, rule.quorum),
            shareResult(votes, rule.quorum, key),
        ];
    const outcome = outcomeOf(results);
    const isWhole = council.problems.length === 0;
    const binding = outcome !== 'carries'
        ? outcome === 'fails'
            ? 'nobody'
            : 'unknown'
        : isWhole || rule.kind !== 'other'
            ? bindingOf(votes, rule)
            : 'unknown';
    return { outcome, results, binding };
}

export { decide, judgeShare, sumOf };
