import { MEMBERS, BUND } from './council.js';

/** How the members vote. Pure. */
/** What a member can do, in the order in which a press goes through it. */
const VOTES = ['yes', 'no', 'abstain', 'absent'];
/** All members with a vote of their own. */
const votesBy = (vote) => Object.fromEntries(MEMBERS.map((id) => [id, vote(id)]));
/** Those of some members that vote in a way. */
const votersOf = (votes, vote, among) => among.filter((id) => votes[id] === vote);
const LETTERS = { yes: 'j', no: 'n', abstain: 'e', absent: 'a' };
/** The order in addresses, fixed for ever: the Bund, and the Länder by their codes. */
const WRITTEN = 
/* @__PURE__ */ 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'
    .split(' ')
    .reduce((all, code) => [...all, `DE-${code}`], [BUND]);
/** The votes in seventeen letters. */
const writeVotes = (votes) => WRITTEN.map((id) => LETTERS[votes[id]]).join('');
/** Reads them; nothing where they are not seventeen letters of ours. */
function readVotes(text) {
    if (!/^[jnea]{17}$/.test(text))
        return undefined;
    const voteOf = (letter) => VOTES.find((vote) => LETTERS[vote] === letter) ?? 'absent';
    return Object.fromEntries(WRITTEN.map((id, at) => [id, voteOf(text.charAt(at))]));
}

export { VOTES, readVotes, votersOf, votesBy, writeVotes };
