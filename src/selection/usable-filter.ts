/**
 * A filter as far as the data know what it names. A link may be old or mistyped, and a refresh may
 * take a topic away: what is not known does not narrow, and is said. Pure.
 */
import type { StrategyModel } from '../model/model.types.js';
import { criteria, CRITERION_KEYS, type CriterionKey } from './criteria.js';
import { isFiltering, NO_FILTER, type Filter } from './filter.js';
import { findId, findLand } from './find-named.js';

/** A criterion whose value the data do not have. */
export interface UnknownCriterion {
  readonly criterion: CriterionKey;
  readonly value: string;
}

/** What of a filter can be used. */
export interface UsableFilter {
  /** By the ids of the data; `null` where nothing is left that narrows. */
  readonly filter: Filter | null;
  readonly unknown: readonly UnknownCriterion[];
}

/** The id that the data have for what a link names. */
function idOf(model: StrategyModel, criterion: CriterionKey, named: string): string | undefined {
  const candidates = criteria[criterion].candidates(model);
  if (criterion !== 'land') return findId(candidates, named);
  const land = findLand(model, named);
  if (!land) return findId(candidates, named);
  return candidates.some(({ id }) => id === land.id) ? land.id : undefined;
}

function readFilter(model: StrategyModel, filter: Filter): UsableFilter {
  const usable: { -readonly [K in keyof Filter]: Filter[K] } = { ...NO_FILTER, text: filter.text };
  const unknown: UnknownCriterion[] = [];
  for (const criterion of CRITERION_KEYS) {
    const value = filter[criterion];
    if (value === null) continue;
    const id = idOf(model, criterion, value);
    if (id === undefined) unknown.push({ criterion, value });
    else usable[criterion] = id;
  }
  return { filter: isFiltering(usable) ? Object.freeze(usable) : null, unknown };
}

const known = new WeakMap<StrategyModel, readonly [Filter, UsableFilter]>();

/** What of a filter can be used with a model; the same object for the same two. */
export function usableFilter(model: StrategyModel, filter: Filter): UsableFilter {
  const last = known.get(model);
  if (last?.[0] === filter) return last[1];
  const usable = readFilter(model, filter);
  known.set(model, [filter, usable]);
  return usable;
}
