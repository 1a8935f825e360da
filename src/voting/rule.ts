/** The rules of Anhang 2, by kind of decision. Pure. */
import type { Voting } from '../feed/feed.types.js';
import { LAENDER } from './council.js';

/** A kind of decision. */
export type DecisionKind = 'decision' | 'standard' | 'network' | 'other' | 'recommendation';

/** All of them, the usual case first. */
export const DECISION_KINDS: readonly DecisionKind[] = [
  'decision',
  'standard',
  'network',
  'other',
  'recommendation',
];

export const isDecisionKind = (text: string): text is DecisionKind =>
  (DECISION_KINDS as readonly string[]).includes(text);

/** A part of a whole: two thirds are `{ part: 2n, of: 3n }`. */
export interface Fraction {
  readonly part: bigint;
  readonly of: bigint;
}

/** What a decision takes beside the Bund; what the feed does not say, or not usably, is absent. */
export interface Quorum {
  /** So many Länder must agree. */
  readonly laender: number | undefined;
  /** They must have at least this part of the shares. */
  readonly share: Fraction | undefined;
}

/** The rule for one vote. */
export interface VotingRule {
  readonly kind: DecisionKind;
  /** Whether the decision says that it binds those who agree. */
  readonly bindsAgreeing: boolean;
  readonly quorum: Quorum;
}

function readFraction(share: Voting['share']): Fraction | undefined {
  const [part = 0, of = 0] = share ?? [];
  const isProper = Number.isSafeInteger(part) && Number.isSafeInteger(of) && part > 0 && part <= of;
  return isProper ? { part: BigInt(part), of: BigInt(of) } : undefined;
}

/** Reads the quorum of a feed. */
export function readQuorum({ laender = -1, share }: Voting): Quorum {
  const isPossible = Number.isInteger(laender) && laender >= 0 && laender <= LAENDER.length;
  return { laender: isPossible ? laender : undefined, share: readFraction(share) };
}
