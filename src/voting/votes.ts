/** How the members vote. Pure. */
import { BUND, MEMBERS, type MemberId } from './council.js';

/** What a member can do, in the order in which a press goes through it. */
export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;

export type Vote = (typeof VOTES)[number];

/** The vote of each of the seventeen. */
export type Votes = Readonly<Record<MemberId, Vote>>;

/** All members with a vote of their own. */
export const votesBy = (vote: (id: MemberId) => Vote): Votes =>
  Object.fromEntries(MEMBERS.map((id) => [id, vote(id)])) as Votes;

/** Those of some members that vote in a way. */
export const votersOf = <T extends MemberId>(
  votes: Votes,
  vote: Vote,
  among: readonly T[],
): readonly T[] => among.filter((id) => votes[id] === vote);

const LETTERS: Readonly<Record<Vote, string>> = { yes: 'j', no: 'n', abstain: 'e', absent: 'a' };

/** The order in addresses, fixed for ever: the Bund, and the Länder by their codes. */
const WRITTEN: readonly MemberId[] =
  /* @__PURE__ */ 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'
    .split(' ')
    .reduce<MemberId[]>((all, code) => [...all, `DE-${code}` as MemberId], [BUND]);

/** The votes in seventeen letters. */
export const writeVotes = (votes: Votes): string =>
  WRITTEN.map((id) => LETTERS[votes[id]]).join('');

/** Reads them; nothing where they are not seventeen letters of ours. */
export function readVotes(text: string): Votes | undefined {
  if (!/^[jnea]{17}$/.test(text)) return undefined;
  const voteOf = (letter: string): Vote =>
    VOTES.find((vote) => LETTERS[vote] === letter) ?? 'absent';
  return Object.fromEntries(WRITTEN.map((id, at) => [id, voteOf(text.charAt(at))])) as Votes;
}
