/** The rules of Anhang 2, by kind of decision. Pure. */
import type { Voting } from '../feed/feed.types.js';
/** A kind of decision. */
export type DecisionKind = 'decision' | 'standard' | 'network' | 'other' | 'recommendation';
/** All of them, the usual case first. */
export declare const DECISION_KINDS: readonly DecisionKind[];
export declare const isDecisionKind: (text: string) => text is DecisionKind;
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
/** Reads the quorum of a feed. */
export declare function readQuorum({ laender, share }: Voting): Quorum;
