/**
 * A filter as far as the data know what it names. A link may be old or mistyped, and a refresh may
 * take a topic away: what is not known does not narrow, and is said. Pure.
 */
import type { Actor } from '../feed/feed.types.js';
import type { StrategyModel } from '../model/model.types.js';
import { isFiltering, NO_FILTER, type Filter } from './filter.js';
import { findId, findLand } from './find-named.js';

/** A criterion whose value the data do not have. */
export interface UnknownCriterion {
  readonly criterion: Exclude<keyof Filter, 'text'>;
  readonly value: string;
}

/** What of a filter can be used. */
export interface UsableFilter {
  /** By the ids of the data; `null` where nothing is left that narrows. */
  readonly filter: Filter | null;
  readonly unknown: readonly UnknownCriterion[];
}

/** Whether somebody can be filtered by: all Länder, and who else leads, is a partner or takes part. */
export function isFilterable(model: StrategyModel, { id, kind }: Actor): boolean {
  const { leads = [], partners = [] } = model.projectsByActor.get(id) ?? {};
  const events = model.eventsByActor.get(id) ?? [];
  return kind === 'land' || leads.length + partners.length + events.length > 0;
}

type Find = (model: StrategyModel, named: string) => string | undefined;

/** Values that projects have, as if they were records. */
const valuesOf =
  (key: 'status' | 'kind'): Find =>
  ({ feed }, named) => {
    const values = new Set(feed.projects.flatMap((project) => project[key] ?? []));
    return findId(
      [...values].map((id) => ({ id })),
      named,
    );
  };

const FIND: Readonly<Record<UnknownCriterion['criterion'], Find>> = {
  land: (model, named) => {
    const actor = findLand(model, named);
    if (actor) return isFilterable(model, actor) ? actor.id : undefined;
    const others = model.feed.actors.filter((each) => isFilterable(model, each));
    return findId(others, named);
  },
  topic: ({ feed }, named) => findId(feed.topics, named),
  leitlinie: ({ feed }, named) => findId(feed.leitlinien, named),
  status: valuesOf('status'),
  kind: valuesOf('kind'),
};

const CHOICES = Object.keys(FIND) as UnknownCriterion['criterion'][];

function readFilter(model: StrategyModel, filter: Filter): UsableFilter {
  const usable: { -readonly [K in keyof Filter]: Filter[K] } = { ...NO_FILTER, text: filter.text };
  const unknown: UnknownCriterion[] = [];
  for (const criterion of CHOICES) {
    const value = filter[criterion];
    if (value === null) continue;
    const id = FIND[criterion](model, value);
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
