/** What is missing for a vote to carry, and what would make it fail: in the fewest Länder. Pure. */
import type { LandIso } from '../geo/laender.types.js';
import { BUND, LAENDER } from './council.js';
import { judgeShare, sumOf } from './decide.js';
import type { Quorum, VotingRule } from './rule.js';
import type { ShareKey } from './share-key.js';
import { votersOf, type Votes } from './votes.js';

/** The fewest Länder that make a difference, and which groups of so many do. */
export interface Step {
  /** Whether the Bund has to agree as well. */
  readonly needsBund: boolean;
  /** So many Länder; 0 where the Bund alone is missing. */
  readonly size: number;
  /** How many groups of so many there are, and how many of them make the difference. */
  readonly groups: number;
  readonly working: number;
  /** Some of those that do, the fewest shares first. */
  readonly examples: readonly (readonly LandIso[])[];
  /** Länder that are in each of them. */
  readonly always: readonly LandIso[];
}

/** So many groups are named. */
const NAMED = 3;

/** All groups of `size`, each told to `take` with what its shares sum up to. */
function eachGroup(
  from: readonly LandIso[],
  size: number,
  key: ShareKey,
  take: (group: readonly LandIso[], units: bigint) => void,
): void {
  const group: LandIso[] = [];
  const extend = (start: number, units: bigint): void => {
    if (group.length === size) {
      take(group, units);
      return;
    }
    for (let at = start; at <= from.length - (size - group.length); at += 1) {
      const iso = from[at];
      if (!iso) return;
      group.push(iso);
      extend(at + 1, units + (key.units.get(iso) ?? 0n));
      group.pop();
    }
  };
  extend(0, 0n);
}

interface Found {
  readonly group: readonly LandIso[];
  readonly units: bigint;
}

/** The groups of the fewest Länder that work. */
function fewest(
  from: readonly LandIso[],
  key: ShareKey,
  works: (size: number, units: bigint) => boolean,
): Omit<Step, 'needsBund'> | undefined {
  const largest = [...from].sort((a, b) => compare(key.units.get(b), key.units.get(a)));
  for (let size = 0; size <= from.length; size += 1) {
    // The largest ones have most: where they do not do, no group of so many does.
    if (!works(size, sumOf(key, largest.slice(0, size)))) continue;
    const found: Found[] = [];
    let groups = 0;
    let always: readonly LandIso[] = from;
    eachGroup(from, size, key, (group, units) => {
      groups += 1;
      if (!works(size, units)) return;
      found.push({ group: [...group], units });
      always = always.filter((iso) => group.includes(iso));
    });
    found.sort((a, b) => compare(a.units, b.units));
    const examples = found.slice(0, NAMED).map(({ group }) => group);
    return { size, groups, working: found.length, examples, always };
  }
  return undefined;
}

const compare = (a = 0n, b = 0n): number => (a < b ? -1 : a > b ? 1 : 0);

const isProvable = (quorum: Quorum, key: ShareKey | undefined): key is ShareKey =>
  quorum.laender !== undefined && quorum.share !== undefined && !!key?.isUsable;

/** Whether so many Länder with so many shares certainly are enough. */
export const isEnough = (
  size: number,
  units: bigint,
  { laender, share }: Quorum,
  key: ShareKey,
): boolean =>
  laender !== undefined &&
  share !== undefined &&
  size >= laender &&
  judgeShare(units, key, share) === 'met';

/** Who else has to agree; nothing where that cannot be proved. */
export function missingStep(
  votes: Votes,
  { quorum }: VotingRule,
  key: ShareKey | undefined,
): Step | undefined {
  if (!isProvable(quorum, key)) return undefined;
  const yes = votersOf(votes, 'yes', LAENDER);
  const units = sumOf(key, yes);
  const others = LAENDER.filter((iso) => !yes.includes(iso));
  const step = fewest(others, key, (size, more) =>
    isEnough(yes.length + size, units + more, quorum, key),
  );
  return step && { ...step, needsBund: votes[BUND] !== 'yes' };
}

/** How few Länder would have to change their mind for a vote that carries to fail. */
export function breakingStep(
  votes: Votes,
  { quorum }: VotingRule,
  key: ShareKey | undefined,
): Step | undefined {
  if (!isProvable(quorum, key)) return undefined;
  const yes = votersOf(votes, 'yes', LAENDER);
  const units = sumOf(key, yes);
  const step = fewest(
    yes,
    key,
    (size, fewer) => !isEnough(yes.length - size, units - fewer, quorum, key),
  );
  return step && { ...step, needsBund: false };
}

/** The fewest Länder that carry together, and of these groups the one with the fewest shares. */
export function smallestMajority(
  { quorum }: VotingRule,
  key: ShareKey | undefined,
): readonly LandIso[] | undefined {
  if (!isProvable(quorum, key)) return undefined;
  return fewest(LAENDER, key, (size, units) => isEnough(size, units, quorum, key))?.examples[0];
}

/** The Länder with most shares first. */
export const byShare = (key: ShareKey): readonly LandIso[] =>
  [...LAENDER].sort((a, b) => compare(key.units.get(b), key.units.get(a)));
