import { BUND, LAENDER, MEMBERS } from '../../voting/council.js';
import { isDecisionKind } from '../../voting/rule.js';
import { byShare, smallestMajority } from '../../voting/smallest-step.js';
import { votesBy, VOTES, readVotes, writeVotes } from '../../voting/votes.js';

/** What a visitor sets: votes, kind of decision, key. Pure. */
/** As in most sessions: all approve. */
const START = {
    votes: votesBy(() => 'yes'),
    kind: 'decision',
    bindsAgreeing: false,
    key: undefined,
};
/** What is decided; what is no kind counts as the usual case. */
const kindOf = ({ kind }) => isDecisionKind(kind) ? kind : 'decision';
/** The vote that a press goes on to. */
const nextVote = (vote) => VOTES[(VOTES.indexOf(vote) + 1) % VOTES.length] ?? 'yes';
/** Keys that vote. */
const KEYS = {
    j: 'yes',
    y: 'yes',
    n: 'no',
    e: 'abstain',
    a: 'absent',
};
/** What a key votes; nothing where it does not. */
const voteOfKey = (key) => key.length === 1 ? KEYS[key.toLowerCase()] : undefined;
const withVote = (votes, id, vote) => ({
    ...votes,
    [id]: vote,
});
/** So many Länder are "the largest". */
const LARGEST = 5;
const yesOf = (members, others = 'no') => votesBy((id) => (members.includes(id) ? 'yes' : others));
const HALF = LAENDER.length / 2;
/** The votes of an example; nothing where the data do not give it. */
function presetVotes(name, rule, key) {
    switch (name) {
        case 'all':
            return yesOf(MEMBERS);
        case 'smallest': {
            const group = smallestMajority(rule, key);
            return group && yesOf([BUND, ...group]);
        }
        case 'largest':
            return key?.isUsable ? yesOf([BUND, ...byShare(key).slice(0, LARGEST)]) : undefined;
        case 'noBund':
            return yesOf(LAENDER);
        case 'north':
            return yesOf([BUND, ...LAENDER.slice(0, HALF)]);
        case 'south':
            return yesOf([BUND, ...LAENDER.slice(HALF)]);
        case 'nobody':
            return votesBy(() => 'absent');
    }
}
/** Each of the four with a chance that makes both results likely. */
function randomVotes(random) {
    const draw = () => {
        const chance = random();
        if (chance < 0.7)
            return 'yes';
        if (chance < 0.85)
            return 'no';
        return chance < 0.95 ? 'abstain' : 'absent';
    };
    return votesBy(draw);
}
const sameVotes = (a, b) => MEMBERS.every((id) => a[id] === b[id]);
/** How an address says that the decision binds those who agree. */
const AGREEING = 'agreeing';
/** A vote for an address: `jjnea….decision.gwk-2019`. */
function writeState(state, key) {
    const kind = kindOf(state);
    const word = kind === 'other' && state.bindsAgreeing ? AGREEING : kind;
    return [writeVotes(state.votes), word, ...(key === undefined ? [] : [key])].join('.');
}
/** What an address says; nothing where it is none of ours. */
function readState(text) {
    const [letters = '', word = '', ...key] = text.split('.');
    const votes = readVotes(letters);
    if (!votes || !(isDecisionKind(word) || word === AGREEING))
        return undefined;
    const bindsAgreeing = word === AGREEING;
    return {
        votes,
        kind: bindsAgreeing ? 'other' : word,
        bindsAgreeing,
        key: key.length > 0 ? key.join('.') : undefined,
    };
}

export { START, kindOf, nextVote, presetVotes, randomVotes, readState, sameVotes, voteOfKey, withVote, writeState };
