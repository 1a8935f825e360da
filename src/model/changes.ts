/** What newer data of the same feed have brought, over what they replace. Pure. */
import type { ListName } from '../feed/feed.types.js';
import type { RecordType, Ref, StrategyModel } from './model.types.js';
import { refKey } from './ref.js';

/** How a record differs from what was shown before. */
export type Change = 'new' | 'changed';

/** A record that is no longer there. */
export interface GoneRecord {
  readonly type: RecordType;
  readonly record: object;
}

/** What differs. */
export interface Changes {
  /** What is new or changed, in the order of the feed. */
  readonly refs: readonly Ref[];
  readonly byKey: ReadonlyMap<string, Change>;
  readonly gone: readonly GoneRecord[];
}

const LISTS = [
  ['layer', 'layers'],
  ['goal', 'goals'],
  ['category', 'categories'],
  ['leitlinie', 'leitlinien'],
  ['topic', 'topics'],
  ['project', 'projects'],
  ['actor', 'actors'],
  ['event', 'events'],
] as const satisfies readonly (readonly [RecordType, ListName])[];

/** Whether two values say the same; the order of keys does not count, that of lists does. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(one?.[key], other?.[key]))
  );
}

interface WithId {
  readonly id: string;
}

/**
 * Compares record by record, by id and by content. What could not be read before is not called new, and
 * what cannot be read now is not called gone.
 */
export function changesBetween(before: StrategyModel, after: StrategyModel): Changes {
  const refs: Ref[] = [];
  const byKey = new Map<string, Change>();
  const gone: GoneRecord[] = [];
  const note = (ref: Ref, change: Change): void => {
    refs.push(ref);
    byKey.set(refKey(ref), change);
  };
  for (const [type, list] of LISTS) {
    const now: readonly WithId[] = after.feed[list];
    const then: readonly WithId[] = before.feed[list];
    const known = new Map(then.map((record) => [record.id, record]));
    for (const record of now) {
      const old = known.get(record.id);
      known.delete(record.id);
      if (old && !isSame(old, record)) note({ type, id: record.id }, 'changed');
      else if (!old && !before.isCut(list)) note({ type, id: record.id }, 'new');
    }
    if (!after.isCut(list)) known.forEach((record) => gone.push({ type, record }));
  }
  return { refs, byKey, gone };
}
