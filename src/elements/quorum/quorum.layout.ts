/** One vote as the widget shows it: who votes, what follows from it, and what would change it. Pure. */
import type { Voting } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import { isPartial } from '../../describe/lost.js';
import { readCouncil, type Council } from '../../voting/council.js';
import { decide, type Verdict } from '../../voting/decide.js';
import { readQuorum, type Quorum, type VotingRule } from '../../voting/rule.js';
import { readShareKey, type ShareKey } from '../../voting/share-key.js';
import { breakingStep, missingStep, type Step } from '../../voting/smallest-step.js';
import { kindOf, type QuorumState } from './quorum.state.js';

/** A key as the feed describes it. */
export type KeyRecord = NonNullable<Voting['keys']>[number];

/** What the data say, whatever is voted. */
export interface Assembly {
  readonly voting: Voting;
  readonly council: Council;
  readonly quorum: Quorum;
  readonly keys: readonly KeyRecord[];
  readonly shareKeys: readonly ShareKey[];
  /** What of it the feed had, but not in a form that could be read. */
  readonly lost: Readonly<Record<'members' | 'laender' | 'share', boolean>>;
}

/** A key under which the result is another one. */
export interface OtherKey {
  readonly record: KeyRecord;
  readonly outcome: Verdict['outcome'];
}

/** One vote. */
export interface QuorumLayout extends Assembly {
  readonly state: QuorumState;
  readonly rule: VotingRule;
  readonly record: KeyRecord | undefined;
  readonly key: ShareKey | undefined;
  /** Whether the page or an address names a key that the data do not have. */
  readonly isKeyUnknown: boolean;
  readonly verdict: Verdict;
  /** What is missing where it fails, what would turn it where it carries. */
  readonly step: Step | undefined;
  readonly otherKeys: readonly OtherKey[];
}

/** Reads rule, members and keys; nothing where the feed has no rule. */
export function readAssembly(model: StrategyModel): Assembly | undefined {
  const { feed, isLost } = model;
  const { voting, actors } = feed;
  if (!voting) return undefined;
  const council = readCouncil(actors);
  const { keys = [] } = voting;
  const shareKeys = keys.map(({ id }) =>
    readShareKey(council, id, (record, key) => isLost(record, key as never)),
  );
  const lost = {
    members: isPartial(model, ['actors']),
    laender: isLost(voting, 'laender'),
    share: isLost(voting, 'share'),
  };
  return { voting, council, quorum: readQuorum(voting), keys, shareKeys, lost };
}

function stepOf(
  { votes }: QuorumState,
  rule: VotingRule,
  key: ShareKey | undefined,
  verdict: Verdict,
): Step | undefined {
  if (rule.kind === 'recommendation') return undefined;
  if (verdict.outcome === 'fails') return missingStep(votes, rule, key);
  return verdict.outcome === 'carries' ? breakingStep(votes, rule, key) : undefined;
}

/** What follows from a vote. */
export function layoutQuorum(assembly: Assembly, state: QuorumState): QuorumLayout {
  const { council, quorum, keys, shareKeys } = assembly;
  const wanted = state.key === undefined ? 0 : keys.findIndex(({ id }) => id === state.key);
  const at = Math.max(0, wanted);
  const key = shareKeys[at];
  const rule = { kind: kindOf(state), bindsAgreeing: state.bindsAgreeing, quorum };
  const verdict = decide(state.votes, rule, key, council);
  const otherKeys = keys
    .map((record, other) => ({
      record,
      outcome: decide(state.votes, rule, shareKeys[other], council).outcome,
    }))
    .filter(({ outcome }) => outcome !== verdict.outcome);
  return {
    ...assembly,
    state,
    rule,
    record: keys[at],
    key,
    isKeyUnknown: wanted < 0,
    verdict,
    step: stepOf(state, rule, key, verdict),
    otherKeys,
  };
}
