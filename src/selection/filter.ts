/** What visitors narrow a page's widgets to: shared by all widgets of a strategy. */
import type { Project } from '../feed/feed.types.js';

/** The states of a project, in the order of its life. */
export const STATUSES = [
  'planned',
  'running',
  'done',
  'stopped',
] as const satisfies readonly NonNullable<Project['status']>[];

/** The kinds of projects. */
export const KINDS = [
  'project',
  'programme',
  'product',
  'standard',
  'service',
  'body',
] as const satisfies readonly NonNullable<Project['kind']>[];

/** One filter for everything on the page; what is `null` or empty does not narrow. */
export interface Filter {
  /** Words that must be found, in any order. */
  readonly text: string;
  /** ISO 3166-2 code of a Land, or the id of another actor. */
  readonly land: string | null;
  /** Id of a topic. */
  readonly topic: string | null;
  /** One of `STATUSES`, or what a link names: a later version may know more. */
  readonly status: string | null;
  /** One of `KINDS`, or what a link names. */
  readonly kind: string | null;
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

/** Names of the criteria in a page's address; `about`, because `leitlinie` names a choice there. */
export const CRITERIA = Object.freeze({
  text: 'q',
  land: 'land',
  topic: 'with-topic',
  status: 'status',
  kind: 'kind',
  leitlinie: 'about',
} as const satisfies Record<keyof Filter, string>);

type CriterionName = (typeof CRITERIA)[keyof Filter];

/** The filter as in a page's address, without what does not narrow; `detail` of `fds-filter-change`. */
export interface FilterDetail {
  /** The words searched for. */
  readonly q?: string;
  /** Code of a Land, or id of another actor. */
  readonly land?: string;
  /** Id of a topic. */
  readonly 'with-topic'?: string;
  readonly status?: string;
  readonly kind?: string;
  /** Id of a Leitlinie. */
  readonly about?: string;
}

/**
 * A filter by the names of the address.
 *
 * @param land the Land which the markup names; one in the filter goes before it
 */
export function toFilterDetail(filter: Filter | null, land: string | null = null): FilterDetail {
  const detail: Partial<Record<CriterionName, string>> = {};
  for (const key of KEYS) {
    const value = filter?.[key]?.trim() || (key === 'land' && land?.trim());
    if (value) detail[CRITERIA[key]] = value;
  }
  return Object.freeze(detail);
}

/** Whether two filters of addresses are the same. */
export function sameFilterDetail(a: FilterDetail, b: FilterDetail): boolean {
  return Object.values(CRITERIA).every((name) => a[name] === b[name]);
}
