/** What visitors narrow a page's widgets to: shared by all widgets of a strategy. */
import { criteria, type CriterionKey } from './criteria.js';
/** One filter for everything on the page; what is `null` or empty does not narrow. */
export interface Filter extends Readonly<Record<CriterionKey, string | null>> {
    /** Words that must be found, in any order. */
    readonly text: string;
}
/** Nothing is filtered. */
export declare const NO_FILTER: Filter;
/** Whether two filters narrow alike. */
export declare function sameFilter(a: Filter, b: Filter): boolean;
/** Whether a filter narrows at all. */
export declare function isFiltering(filter: Filter): boolean;
type ParamOf<K extends keyof Filter> = K extends CriterionKey ? (typeof criteria)[K]['param'] : 'q';
/** The part of the filter that an address calls by a name. */
export declare const keyOfParam: (name: string) => keyof Filter | undefined;
/**
 * The filter as in a page's address, without what does not narrow; `detail` of `fds-filter-change`. `q` are
 * the words searched for, `land` the code of a Land or the id of another actor, `with-topic` the id of a
 * topic, `area` that of a subject area, `about` that of a Leitlinie, `status` and `kind` values of the feed.
 */
export type FilterDetail = {
    readonly [K in keyof Filter as ParamOf<K>]?: string;
};
/** The parts of a filter that narrow, by their names in addresses. */
export declare function paramsOf(filter: Filter): readonly (readonly [name: string, value: string])[];
/**
 * A filter by the names of the address.
 *
 * @param land the Land which the markup names; one in the filter goes before it
 */
export declare function toFilterDetail(filter: Filter | null, land?: string | null): FilterDetail;
/** Whether two filters of addresses are the same. */
export declare function sameFilterDetail(a: FilterDetail, b: FilterDetail): boolean;
export {};
