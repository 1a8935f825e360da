/** The list of projects: columns, order, what is picked, pages, sums. Data in, data out; pure. */
import { describeProject, projectColumns, sparseFields } from '../../describe/project.js';
import type { Project } from '../../feed/feed.types.js';
import type { Ref, StrategyModel } from '../../model/model.types.js';

type Described = (typeof projectColumns)[number];

/** A field by which the list can be sorted: each that it shows. */
export type Column = Described['field'] | Described['below'][number];

/** All of them, in the order in which they stand. */
export const COLUMNS: readonly Column[] = projectColumns.flatMap(({ field, below }) => [
  field,
  ...below,
]);

/** A column of the table: a field, and those which stand below it. */
export interface TableColumn {
  readonly field: Column;
  readonly below: readonly Column[];
}

/** A field that few have is worth a column where at least this part of the shown rows has it. */
const WORTH_A_COLUMN = 1 / 3;

/** The columns for the projects that are shown: five, and those of sparse fields which are worth it. */
export function columnsFor(
  model: StrategyModel,
  projects: readonly Project[],
): readonly TableColumn[] {
  const telling = { model, lang: 'de' } as const;
  const has = (field: Column): boolean => {
    const known = projects.filter((each) => describeProject(each, field, telling).value).length;
    return known > 0 && known >= projects.length * WORTH_A_COLUMN;
  };
  const own: readonly Column[] = sparseFields.filter(has);
  return projectColumns.flatMap(({ field, below }): TableColumn[] => [
    { field, below: below.filter((each) => !own.includes(each)) },
    ...below.filter((each) => own.includes(each)).map((each) => ({ field: each, below: [] })),
  ]);
}

/** Whether a feed says of subject areas anything at all, readably or not. */
export const hasAreas = ({ feed, isCut }: StrategyModel): boolean =>
  feed.areas.length > 0 || isCut('areas');

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
