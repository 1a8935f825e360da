/**
 * Where links of a thing may have been lost with what could not be read: then it is not said that nothing
 * is linked with it. Pure.
 */
import { bared } from '../feed/bare.js';
import type { ListName } from '../feed/feed.types.js';
import type { ListField, RecordType, RecordTypes, Ref, StrategyModel } from './model.types.js';

/** By what the links of a type are known, upwards or downwards. */
interface Ties {
  /** Keys of the thing itself. */
  readonly own?: readonly string[];
  /** Keys of other records that name it. */
  readonly others?: readonly ListField[];
  /** Lists in which the others stand. */
  readonly lists?: readonly ListName[];
}

type TiesBy = {
  readonly [T in RecordType]?: Ties & {
    readonly own?: readonly Extract<keyof RecordTypes[T], string>[];
  };
};

/** What a page gives all objects stands in no table. */
function table(ties: TiesBy): TiesBy {
  Object.values(ties).forEach(bared);
  return bared(ties);
}

const carried = {
  others: ['projects/lead', 'projects/partners', 'topics/leads', 'events/actors'],
  lists: ['projects', 'topics', 'events'],
} as const;

const UP = table({
  leitlinie: { own: ['goal', 'category'] },
  topic: { others: ['projects/topic', 'projects/leitlinien'], lists: ['projects'] },
  project: { own: ['topic', 'leitlinien'] },
  event: { own: ['decision'], others: ['projects/decision'], lists: ['projects'] },
  actor: carried,
});

const DOWN = table({
  layer: {
    others: ['projects/scope', 'scopes/own'],
    lists: ['goals', 'categories', 'leitlinien', 'topics', 'projects', 'scopes'],
  },
  goal: { others: ['leitlinien/goal'], lists: ['leitlinien'] },
  category: { others: ['leitlinien/category'], lists: ['leitlinien'] },
  leitlinie: { others: ['projects/leitlinien'], lists: ['projects'] },
  topic: { own: ['leads'], others: ['projects/topic'], lists: ['projects'] },
  project: {
    own: ['lead', 'partners', 'decision'],
    others: ['events/decision'],
    lists: ['events'],
  },
  event: {
    own: ['actors', 'decision'],
    others: ['projects/decision', 'events/decision'],
    lists: ['projects', 'events'],
  },
  actor: { others: ['events/actors'], lists: ['events'] },
});

/** Of a field of Anhang 1 the Leitlinien may be lost, or the place of one of them. */
const CELL: Ties = {
  others: ['leitlinien/goal', 'leitlinien/category'],
  lists: ['leitlinien'],
};

/** Which way the links lead. */
export type Way = 'up' | 'down';

function tiesOf(type: Ref['type'], way: Way): Ties | undefined {
  if (type === 'cell') return way === 'down' ? CELL : undefined;
  return (way === 'up' ? UP : DOWN)[type];
}

/** Whether links that a thing itself names could not be read: then there are more than those known. */
export function hasLostOwnLinks(model: StrategyModel, { type, id }: Ref, way: Way): boolean {
  const record: object | undefined = type === 'cell' ? undefined : model.find(type, id);
  const { own = [] } = tiesOf(type, way) ?? {};
  return record !== undefined && own.some((key) => model.isLost(record, key as never));
}

/** Whether links of a thing may have been lost, with it or with what names it: one way, or either. */
export function mayLackLinks(model: StrategyModel, ref: Ref, way?: Way): boolean {
  if (!way) return mayLackLinks(model, ref, 'up') || mayLackLinks(model, ref, 'down');
  const { others = [], lists = [] } = tiesOf(ref.type, way) ?? {};
  return (
    hasLostOwnLinks(model, ref, way) ||
    lists.some((list) => model.isCut(list)) ||
    others.some((field) => model.hasLost(field))
  );
}
