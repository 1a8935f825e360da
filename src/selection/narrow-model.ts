/** A strategy narrowed to a filter or to one Land: a model of its own, for widgets to draw. Pure. */
import type { Feed } from '../feed/feed.types.js';
import { toSearchWords } from '../i18n/fold-text.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { criteria, CRITERION_KEYS, type Criterion, type NarrowedRecords } from './criteria.js';
import type { Filter } from './filter.js';
import { hasEventWords, hasLeitlinieWords, hasProjectWords } from './search-text.js';

/** To what a model is narrowed. */
export interface Narrowing {
  /** `null` where nothing is filtered. */
  readonly filter: Filter | null;
  /** The Land that a widget is about; its filter comes on top. */
  readonly land: string | null;
  /** What the page's address names and the data do not have, where the widget is to say so. */
  readonly unknown?: string | undefined;
}

/** A criterion with the value that records must have. */
type Wish = readonly [Criterion, string];

/** Whether a record has all that is wished of its list. */
function hasAll<T extends keyof NarrowedRecords>(
  type: T,
  record: NarrowedRecords[T],
  wishes: readonly Wish[],
): boolean {
  return wishes.every(([{ values }, value]) => values[type]?.(record).includes(value) ?? true);
}

/** Those of some wishes that count for a list: what its records say nothing of does not narrow it. */
function wishesFor<T extends keyof NarrowedRecords>(
  type: T,
  records: readonly NarrowedRecords[T][],
  wishes: readonly Wish[],
): readonly Wish[] {
  return wishes.filter(([{ values, whereTold }]) => {
    if (!whereTold?.includes(type)) return true;
    return records.some((each) => values[type]?.(each).some((value) => value !== undefined));
  });
}

/**
 * The records that are left. A criterion counts for the lists that its line names, words for all three.
 * The framework of the strategy (vision, layers, goals, categories, topics) and the actors stay whole.
 */
function narrowFeed(model: StrategyModel, { land, filter }: Narrowing): Feed {
  const { feed } = model;
  const words = toSearchWords(filter?.text ?? '');
  const wishes: Wish[] = CRITERION_KEYS.flatMap((key): Wish[] => {
    const value = filter?.[key] ?? null;
    return value === null ? [] : [[criteria[key], value]];
  });
  if (land !== null) wishes.push([criteria.land, land]);
  const ofProjects = wishesFor('project', feed.projects, wishes);
  const ofEvents = wishesFor('event', feed.events, wishes);
  return {
    ...feed,
    leitlinien: feed.leitlinien.filter(
      (each) => hasAll('leitlinie', each, wishes) && hasLeitlinieWords(each, words),
    ),
    projects: feed.projects.filter(
      (each) => hasAll('project', each, ofProjects) && hasProjectWords(model, each, words),
    ),
    events: feed.events.filter(
      (each) => hasAll('event', each, ofEvents) && hasEventWords(model, each, words),
    ),
  };
}

interface Narrowed {
  readonly key: string;
  readonly model: StrategyModel;
}

/** How many narrowed models are kept of each model: one for each widget of a page that differs. */
const KEPT = 4;

const kept = new WeakMap<StrategyModel, readonly Narrowed[]>();

/** The narrowed model; the same one for the same narrowing, as long as few others were asked for. */
export function narrowModel(model: StrategyModel, narrowing: Narrowing): StrategyModel {
  const key = JSON.stringify([narrowing.land, narrowing.filter]);
  const known = kept.get(model) ?? [];
  const found = known.find((each) => each.key === key);
  if (found) return found.model;
  const narrowed = buildModel(narrowFeed(model, narrowing));
  kept.set(model, [{ key, model: narrowed }, ...known].slice(0, KEPT));
  return narrowed;
}
