/** The shares of the Länder under one key, exactly as it has them. Pure. */
import type { Actor } from '../feed/feed.types.js';
import type { LandIso } from '../geo/laender.types.js';
import { LAENDER, type Council } from './council.js';
import { power, toDecimal, unitsAt, type Decimal } from './decimal.js';

/** What is wrong with a key. */
export type KeyProblem =
  | { readonly kind: 'no-share'; readonly laender: readonly LandIso[] }
  /** The feed gives a share that could not be read. */
  | { readonly kind: 'unread'; readonly laender: readonly LandIso[] }
  | { readonly kind: 'negative'; readonly laender: readonly LandIso[] }
  /** The shares do not sum up to 100; `isRounding`: by no more than rounded digits explain. */
  | { readonly kind: 'sum'; readonly sum: Decimal; readonly isRounding: boolean };

/** A key that can be reckoned with. */
export interface ShareKey {
  readonly id: string;
  /** Digits behind the decimal point, those of the finest share. */
  readonly digits: number;
  /** Shares in smallest units, by Land; only of Länder that have one. */
  readonly units: ReadonlyMap<LandIso, bigint>;
  /** Länder whose share the feed gives and that could not be read. */
  readonly unread: ReadonlySet<LandIso>;
  /** What the whole is in smallest units, at least and at most: 100, or what the shares sum up to. */
  readonly least: bigint;
  readonly most: bigint;
  /** Whether anything can be proved by it. */
  readonly isUsable: boolean;
  readonly problems: readonly KeyProblem[];
}

function sharesOf(actors: Council['actors'], id: string): Map<LandIso, Decimal> {
  const shares = new Map<LandIso, Decimal>();
  for (const iso of LAENDER) {
    const own: Actor['shares'] = actors.get(iso)?.shares;
    const value = own && Object.hasOwn(own, id) ? own[id] : undefined;
    const decimal = value === undefined ? undefined : toDecimal(value);
    if (decimal) shares.set(iso, decimal);
  }
  return shares;
}

/** Whether something under a key of an object of the feed could not be read, as a model tells it. */
export type LostTest = (record: object, key: string) => boolean;

/** Whether the feed gives a share of somebody that could not be read. */
const isUnread = (actor: Actor | undefined, id: string, isLost: LostTest): boolean =>
  !!actor && (isLost(actor, 'shares') || (!!actor.shares && isLost(actor.shares, id)));

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** Each of sixteen rounded shares is off by half a unit at most. */
const ROUNDING = BigInt(LAENDER.length / 2);

/** Reads the shares that the Länder have under a key. */
export function readShareKey(
  { actors }: Council,
  id: string,
  isLost: LostTest = () => false,
): ShareKey {
  const shares = sharesOf(actors, id);
  const digits = Math.max(0, ...[...shares.values()].map((share) => share.digits));
  const units = new Map([...shares].map(([iso, share]) => [iso, unitsAt(share, digits)]));
  const problems: KeyProblem[] = [];
  const without = LAENDER.filter((iso) => actors.has(iso) && !units.has(iso));
  const unread = without.filter((iso) => isUnread(actors.get(iso), id, isLost));
  const silent = without.filter((iso) => !unread.includes(iso));
  if (silent.length > 0) problems.push({ kind: 'no-share', laender: silent });
  if (unread.length > 0) problems.push({ kind: 'unread', laender: unread });
  const negative = LAENDER.filter((iso) => (units.get(iso) ?? 0n) < 0n);
  if (negative.length > 0) problems.push({ kind: 'negative', laender: negative });
  const sum = [...units.values()].reduce((total, each) => total + each, 0n);
  const hundred = 100n * power(digits);
  const [least, most] = [min(sum, hundred), max(sum, hundred)];
  const isRounding = most - least <= ROUNDING;
  // Where a Land has none the sum says nothing of the others.
  const isWhole = units.size === LAENDER.length;
  if (isWhole && least !== most) {
    problems.push({ kind: 'sum', sum: { units: sum, digits }, isRounding });
  }
  const isUsable = isWhole && negative.length === 0 && isRounding;
  return { id, digits, units, unread: new Set(unread), least, most, isUsable, problems };
}
