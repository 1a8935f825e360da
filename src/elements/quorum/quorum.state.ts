/** What a visitor sets: votes, kind of decision, key. Pure. */
import { BUND, LAENDER, MEMBERS, type MemberId } from '../../voting/council.js';
import { isDecisionKind, type DecisionKind, type VotingRule } from '../../voting/rule.js';
import type { ShareKey } from '../../voting/share-key.js';
import { byShare, smallestMajority } from '../../voting/smallest-step.js';
import {
  readVotes,
  VOTES,
  votesBy,
  writeVotes,
  type Vote,
  type Votes,
} from '../../voting/votes.js';
import type { PresetName } from '../../texts/de/quorum.js';

export interface QuorumState {
  readonly votes: Votes;
  /** As the page or the visitor names it, known or not. */
  readonly kind: string;
  readonly bindsAgreeing: boolean;
  /** As the page or the visitor names it, known or not; nothing for the feed's first. */
  readonly key: string | undefined;
}

/** As in most sessions: all approve. */
export const START: QuorumState = {
  votes: votesBy(() => 'yes'),
  kind: 'decision',
  bindsAgreeing: false,
  key: undefined,
};

/** What is decided; what is no kind counts as the usual case. */
export const kindOf = ({ kind }: QuorumState): DecisionKind =>
  isDecisionKind(kind) ? kind : 'decision';

/** The vote that a press goes on to. */
export const nextVote = (vote: Vote): Vote =>
  VOTES[(VOTES.indexOf(vote) + 1) % VOTES.length] ?? 'yes';

/** Keys that vote. */
const KEYS: Readonly<Record<string, Vote>> = {
  j: 'yes',
  y: 'yes',
  n: 'no',
  e: 'abstain',
  a: 'absent',
};

/** What a key votes; nothing where it does not. */
export const voteOfKey = (key: string): Vote | undefined =>
  key.length === 1 ? KEYS[key.toLowerCase()] : undefined;

export const withVote = (votes: Votes, id: MemberId, vote: Vote): Votes => ({
  ...votes,
  [id]: vote,
});

/** So many Länder are "the largest". */
const LARGEST = 5;

const yesOf = (members: readonly MemberId[], others: Vote = 'no'): Votes =>
  votesBy((id) => (members.includes(id) ? 'yes' : others));

const HALF = LAENDER.length / 2;

/** The votes of an example; nothing where the data do not give it. */
export function presetVotes(
  name: PresetName,
  rule: VotingRule,
  key: ShareKey | undefined,
): Votes | undefined {
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
export function randomVotes(random: () => number): Votes {
  const draw = (): Vote => {
    const chance = random();
    if (chance < 0.7) return 'yes';
    if (chance < 0.85) return 'no';
    return chance < 0.95 ? 'abstain' : 'absent';
  };
  return votesBy(draw);
}

export const sameVotes = (a: Votes, b: Votes): boolean => MEMBERS.every((id) => a[id] === b[id]);

/** How an address says that the decision binds those who agree. */
const AGREEING = 'agreeing';

/** A vote for an address: `jjnea….decision.gwk-2019`. */
export function writeState(state: QuorumState, key: string | undefined): string {
  const kind = kindOf(state);
  const word = kind === 'other' && state.bindsAgreeing ? AGREEING : kind;
  return [writeVotes(state.votes), word, ...(key === undefined ? [] : [key])].join('.');
}

/** What an address says; nothing where it is none of ours. */
export function readState(text: string): QuorumState | undefined {
  const [letters = '', word = '', ...key] = text.split('.');
  const votes = readVotes(letters);
  if (!votes || !(isDecisionKind(word) || word === AGREEING)) return undefined;
  const bindsAgreeing = word === AGREEING;
  return {
    votes,
    kind: bindsAgreeing ? 'other' : word,
    bindsAgreeing,
    key: key.length > 0 ? key.join('.') : undefined,
  };
}
