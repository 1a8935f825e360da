/** The states of a project, in the order of its life. */
export declare const STATUSES: readonly ["planned", "running", "done", "stopped"];
/** The kinds of projects. */
export declare const KINDS: readonly ["project", "programme", "product", "standard", "service", "body"];
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
export declare const NO_FILTER: Filter;
/** Whether two filters narrow alike. */
export declare function sameFilter(a: Filter, b: Filter): boolean;
/** Whether a filter narrows at all. */
export declare function isFiltering(filter: Filter): boolean;
/** Names of the criteria in a page's address; `about`, because `leitlinie` names a choice there. */
export declare const CRITERIA: Readonly<{
    readonly text: "q";
    readonly land: "land";
    readonly topic: "with-topic";
    readonly status: "status";
    readonly kind: "kind";
    readonly leitlinie: "about";
}>;
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
export declare function toFilterDetail(filter: Filter | null, land?: string | null): FilterDetail;
/** Whether two filters of addresses are the same. */
export declare function sameFilterDetail(a: FilterDetail, b: FilterDetail): boolean;
