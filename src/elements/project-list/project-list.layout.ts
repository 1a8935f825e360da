/** The list of projects: columns, order, what is picked, pages, sums. Data in, data out; pure. */
import { projectColumns } from '../../describe/project.js';
import type { Project } from '../../feed/feed.types.js';
import type { Ref, StrategyModel } from '../../model/model.types.js';

/** The columns, in the order in which they stand. */
export const COLUMNS = projectColumns;

/** Whether a feed says of subject areas anything at all, readably or not. */
export const hasAreas = ({ feed, isCut }: StrategyModel): boolean =>
  feed.areas.length > 0 || isCut('areas');

/** The columns for a strategy: that of the subject areas stands only where there are any. */
export const columnsOf = (model: StrategyModel): readonly Column[] =>
  hasAreas(model) ? COLUMNS : COLUMNS.filter((column) => column !== 'areas');

/** A column of the table. */
export type Column = (typeof COLUMNS)[number];

/** By which column the list is sorted, and how. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The order after a visitor has used the head of a column: up, down, and as in the data again. */
export function nextOrder(order: Order | undefined, column: Column): Order | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}

/** A criterion with a choice of values. */
export type Criterion = 'kind' | 'topic' | 'areas' | 'lead' | 'status' | 'scope';

/** What a visitor has picked of the list, on top of the filter that all widgets share. */
export interface Picks extends Readonly<Partial<Record<Criterion, string>>> {
  /** Words that must be found, in any order. */
  readonly text: string;
  /** Only what is linked with a thing that was chosen on the page. */
  readonly linked?: LinkedPick | undefined;
}

/** A thing and the keys (`refKey`) of what it is linked with: it stays picked when the choice moves on. */
export interface LinkedPick {
  readonly ref: Ref;
  readonly keys: ReadonlySet<string>;
}

/** Nothing is picked. */
export const NO_PICKS: Picks = { text: '' };

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Its number, from 1. */
  readonly number: number;
  /** How many pages there are, at least 1. */
  readonly count: number;
}

/** A page; a number outside of what there is leads to the nearest page. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): Page<T> {
  const count = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(1, wanted), count);
  return { items: all.slice((number - 1) * size, number * size), number, count };
}

/** The number of the page on which the entry at `index` stands; 1 where it stands on none. */
export function pageAt(index: number, size: number): number {
  return Math.max(0, Math.floor(index / size)) + 1;
}

/** How many of some projects belong to a scope. */
export interface ScopeSum {
  /** Id of the scope; `undefined` where the feed does not say it. */
  readonly scope: string | undefined;
  readonly count: number;
}

/** The sums per scope, in the order of the feed, those without one last: never one sum over all. */
export function scopeSums(
  { feed }: StrategyModel,
  projects: readonly Project[],
): readonly ScopeSum[] {
  const counts = new Map<string | undefined, number>();
  for (const { scope } of projects) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return [...feed.scopes.map(({ id }) => id), undefined].flatMap((scope) => {
    const count = counts.get(scope) ?? 0;
    return count > 0 ? [{ scope, count }] : [];
  });
}
