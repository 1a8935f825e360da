/** Members, keys and rules for tests: the shipped ones, and some that are made to be counted by hand. */
import { readFileSync } from 'node:fs';
import type { Actor } from '../../src/feed/feed.types.js';
import { LAENDER, readCouncil, type Council } from '../../src/voting/council.js';
import { readQuorum, type DecisionKind, type VotingRule } from '../../src/voting/rule.js';
import { readShareKey, type ShareKey } from '../../src/voting/share-key.js';
import { votesBy, type Vote, type Votes } from '../../src/voting/votes.js';
import type { MemberId } from '../../src/voting/council.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../src/snapshot/${name}.json`, import.meta.url), 'utf8');

/** The shipped actors. */
export const shippedActors = JSON.parse(read('actors')) as Actor[];

/** The shipped rule. */
export const shippedVoting = JSON.parse(read('voting')) as {
  laender: number;
  share: number[];
  keys: { id: string }[];
};

/** The shares of the shipped keys as they are written, without reading them as numbers. */
export function writtenShares(key: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, id = '', body = ''] of read('actors').matchAll(
    /"id": "(DE-\w\w)"[^]*?"shares": \{([^}]*)\}/g,
  )) {
    const share = new RegExp(`"${key}": ([0-9.]+)`).exec(body)?.[1];
    if (share !== undefined) found.set(id, share);
  }
  return found;
}

/** Bund and sixteen Länder with the given shares in the order of the tiles. */
export function actorsWith(shares: readonly (number | undefined)[]): Actor[] {
  const laender = LAENDER.map((id, at): Actor => {
    const share = shares[at];
    return {
      id,
      kind: 'land',
      name: id,
      ...(share === undefined ? {} : { shares: { key: share } }),
    };
  });
  return [{ id: 'bund', kind: 'bund', name: 'Bund' }, ...laender];
}

/** Members and their key, which is called `key`. */
export function councilWith(shares: readonly (number | undefined)[]): [Council, ShareKey] {
  const council = readCouncil(actorsWith(shares));
  return [council, readShareKey(council, 'key')];
}

/** Eleven Länder with two thirds, as shipped. */
export const ruleOf = (kind: DecisionKind = 'decision', bindsAgreeing = false): VotingRule => ({
  kind,
  bindsAgreeing,
  quorum: readQuorum({ laender: 11, share: [2, 3] }),
});

/** Those that are named vote yes, the others as given. */
export const yesOf = (members: readonly MemberId[], others: Vote = 'no'): Votes =>
  votesBy((id) => (members.includes(id) ? 'yes' : others));
