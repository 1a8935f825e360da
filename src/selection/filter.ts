/** What visitors narrow a page's widgets to: shared by all widgets of a strategy. */
import { criteria, CRITERION_KEYS, type CriterionKey } from './criteria.js';

/** One filter for everything on the page; what is `null` or empty does not narrow. */
export interface Filter extends Readonly<Record<CriterionKey, string | null>> {
  /** Words that must be found, in any order. */
  readonly text: string;
}

/** Nothing is filtered. */
export const NO_FILTER: Filter = Object.freeze({
  text: '',
  ...(Object.fromEntries(CRITERION_KEYS.map((key) => [key, null])) as Record<CriterionKey, null>),
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

type ParamOf<K extends keyof Filter> = K extends CriterionKey ? (typeof criteria)[K]['param'] : 'q';

const isCriterion = (key: keyof Filter): key is CriterionKey => key !== 'text';

/** The name of a part of the filter in a page's address. */
const paramOf = <K extends keyof Filter>(key: K): ParamOf<K> =>
  (isCriterion(key) ? criteria[key].param : 'q') as ParamOf<K>;

/** The part of the filter that an address calls by a name. */
export const keyOfParam = (name: string): keyof Filter | undefined =>
  KEYS.find((key) => paramOf(key) === name);

/**
 * The filter as in a page's address, without what does not narrow; `detail` of `fds-filter-change`. `q` are
 * the words searched for, `land` the code of a Land or the id of another actor, `with-topic` the id of a
 * topic, `area` that of a subject area, `about` that of a Leitlinie, `status` and `kind` values of the feed.
 */
export type FilterDetail = { readonly [K in keyof Filter as ParamOf<K>]?: string };

/** The parts of a filter that narrow, by their names in addresses. */
export function paramsOf(filter: Filter): readonly (readonly [name: string, value: string])[] {
  return KEYS.flatMap((key) => {
    const value = filter[key]?.trim();
    return value ? [[paramOf(key), value] as const] : [];
  });
}

/**
 * A filter by the names of the address.
 *
 * @param land the Land which the markup names; one in the filter goes before it
 */
export function toFilterDetail(filter: Filter | null, land: string | null = null): FilterDetail {
  const own = land?.trim();
  return Object.freeze({
    ...(own && { land: own }),
    ...Object.fromEntries(paramsOf(filter ?? NO_FILTER)),
  });
}

/** Whether two filters of addresses are the same. */
export function sameFilterDetail(a: FilterDetail, b: FilterDetail): boolean {
  return KEYS.every((key) => a[paramOf(key)] === b[paramOf(key)]);
}
