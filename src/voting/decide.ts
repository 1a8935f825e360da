/**
 * Whether a vote carries, rule by rule, and whom it binds. What the data cannot prove is `unknown`:
 * a rule that is certainly not met is enough for a no, a yes needs all of them. Pure.
 */
import { BUND, LAENDER, MEMBERS, type Council } from './council.js';
import type { DecisionKind, Fraction, Quorum, VotingRule } from './rule.js';
import type { ShareKey } from './share-key.js';
import { votersOf, type Votes } from './votes.js';

export type Answer = 'met' | 'unmet' | 'unknown';

/** The Bund must agree. */
export interface BundResult {
  readonly rule: 'bund';
  readonly answer: Answer;
}

/** So many Länder must agree. */
export interface LaenderResult {
  readonly rule: 'laender';
  readonly answer: Answer;
  readonly yes: number;
  readonly needed: number | undefined;
}

/** They must have a part of the shares; in smallest units of the key. */
export interface ShareResult {
  readonly rule: 'share';
  readonly answer: Answer;
  readonly yes: bigint;
  readonly key: ShareKey | undefined;
  readonly fraction: Fraction | undefined;
  /** The least that is enough, rounded up to a whole unit. */
  readonly needed: bigint | undefined;
}

/** More than half of those present must agree. */
export interface MajorityResult {
  readonly rule: 'majority';
  readonly answer: Answer;
  readonly yes: number;
  readonly no: number;
  readonly present: number;
}

export type RuleResult = BundResult | LaenderResult | ShareResult | MajorityResult;

/** Whom it binds; `unanimity`: all, if abstaining or staying away does no harm to unanimity. */
export type Binding = 'nobody' | 'all' | 'network' | 'agreeing' | 'unanimity' | 'unknown';

/** What comes of a vote. */
export interface Verdict {
  readonly outcome: 'carries' | 'fails' | 'unknown';
  readonly results: readonly RuleResult[];
  readonly binding: Binding;
}

const answerOf = (isMet: boolean, isUnmet: boolean): Answer =>
  isMet ? 'met' : isUnmet ? 'unmet' : 'unknown';

/** The sum of the shares of some Länder. */
export const sumOf = ({ units }: ShareKey, laender: Iterable<(typeof LAENDER)[number]>): bigint => {
  let sum = 0n;
  for (const iso of laender) sum += units.get(iso) ?? 0n;
  return sum;
};

/** Whether shares are certainly enough, certainly not enough, or neither. */
export function judgeShare(
  units: bigint,
  { least, most, isUsable }: ShareKey,
  { part, of }: Fraction,
): Answer {
  if (!isUsable) return 'unknown';
  return answerOf(units * of >= part * most, units * of < part * least);
}

function bundResult(votes: Votes, { actors }: Council): BundResult {
  const isYes = votes[BUND] === 'yes';
  return { rule: 'bund', answer: actors.has(BUND) ? answerOf(isYes, !isYes) : 'unknown' };
}

function laenderResult(votes: Votes, { actors }: Council, { laender }: Quorum): LaenderResult {
  const known = LAENDER.filter((iso) => actors.has(iso));
  const yes = votersOf(votes, 'yes', known).length;
  // Of a Land that the feed does not have nobody knows how it votes.
  const most = yes + LAENDER.length - known.length;
  const answer = laender === undefined ? 'unknown' : answerOf(yes >= laender, most < laender);
  return { rule: 'laender', answer, yes, needed: laender };
}

/** The least number of units that is enough. */
const unitsNeeded = ({ most }: ShareKey, { part, of }: Fraction): bigint =>
  (part * most + of - 1n) / of;

function shareResult(
  votes: Votes,
  { share: fraction }: Quorum,
  key: ShareKey | undefined,
): ShareResult {
  const yes = key ? sumOf(key, votersOf(votes, 'yes', LAENDER)) : 0n;
  const answer = key && fraction ? judgeShare(yes, key, fraction) : 'unknown';
  const needed = key?.isUsable && fraction ? unitsNeeded(key, fraction) : undefined;
  return { rule: 'share', answer, yes, key, fraction, needed };
}

/**
 * The sources do not say whether a simple majority of those present is more yes than no, or more than
 * half of them: between the two nothing is decided.
 */
function majorityResult(votes: Votes, { actors, problems }: Council): MajorityResult {
  const known = MEMBERS.filter((id) => actors.has(id));
  const [yes, no, abstain] = (['yes', 'no', 'abstain'] as const).map(
    (vote) => votersOf(votes, vote, known).length,
  ) as [number, number, number];
  const present = yes + no + abstain;
  const isWhole = problems.length === 0;
  const answer = isWhole ? answerOf(yes * 2 > present, yes <= no) : 'unknown';
  return { rule: 'majority', answer, yes, no, present };
}

const BINDING: Readonly<Record<Exclude<DecisionKind, 'other'>, Binding>> = {
  decision: 'nobody',
  standard: 'all',
  network: 'network',
  recommendation: 'nobody',
};

/** Any other decision binds all where it is unanimous, else those who agree if it says so. */
function bindingOf(votes: Votes, { kind, bindsAgreeing }: VotingRule): Binding {
  if (kind !== 'other') return BINDING[kind];
  if (MEMBERS.every((id) => votes[id] === 'yes')) return 'all';
  if (bindsAgreeing) return 'agreeing';
  return MEMBERS.some((id) => votes[id] === 'no') ? 'nobody' : 'unanimity';
}

function outcomeOf(results: readonly RuleResult[]): Verdict['outcome'] {
  if (results.some(({ answer }) => answer === 'unmet')) return 'fails';
  return results.some(({ answer }) => answer === 'unknown') ? 'unknown' : 'carries';
}

/** What comes of a vote under a rule and a key; `council` says which members the data have. */
export function decide(
  votes: Votes,
  rule: VotingRule,
  key: ShareKey | undefined,
  council: Council,
): Verdict {
  const results =
    rule.kind === 'recommendation'
      ? [majorityResult(votes, council)]
      : [
          bundResult(votes, council),
          laenderResult(votes, council, rule.quorum),
          shareResult(votes, rule.quorum, key),
        ];
  const outcome = outcomeOf(results);
  const isWhole = council.problems.length === 0;
  const binding =
    outcome !== 'carries'
      ? outcome === 'fails'
        ? 'nobody'
        : 'unknown'
      : isWhole || rule.kind !== 'other'
        ? bindingOf(votes, rule)
        : 'unknown';
  return { outcome, results, binding };
}
