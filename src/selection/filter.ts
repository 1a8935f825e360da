/** What visitors narrow a page's widgets to: shared by all widgets of a strategy. */
import type { Project } from '../feed/feed.types.js';

/** One filter for everything on the page; what is `null` or empty does not narrow. */
export interface Filter {
  /** Words that must be found, in any order. */
  readonly text: string;
  /** ISO 3166-2 code of a Land, or the id of another actor. */
  readonly land: string | null;
  /** Id of a topic. */
  readonly topic: string | null;
  readonly status: NonNullable<Project['status']> | null;
  readonly kind: NonNullable<Project['kind']> | null;
  /** Id of a Leitlinie. */
  readonly leitlinie: string | null;
}

/** Nothing is filtered. */
export const NO_FILTER: Filter = Object.freeze({
  text: '',
  land: null,
  topic: null,
  status: null,
  kind: null,
  leitlinie: null,
});

const KEYS = Object.keys(NO_FILTER) as (keyof Filter)[];

/** Whether two filters narrow alike. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return KEYS.every((key) => a[key] === b[key]);
}

/** Whether a filter narrows at all. */
export function isFiltering(filter: Filter): boolean {
  return !sameFilter({ ...filter, text: filter.text.trim() }, NO_FILTER);
}
