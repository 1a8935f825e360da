/** What visitors narrow a page's widgets to: shared by all widgets of a strategy. */
import type { Project } from '../feed/feed.types.js';
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
    readonly status: NonNullable<Project['status']> | null;
    readonly kind: NonNullable<Project['kind']> | null;
    /** Id of a Leitlinie. */
    readonly leitlinie: string | null;
}
/** Nothing is filtered. */
export declare const NO_FILTER: Filter;
/** Whether two filters narrow alike. */
export declare function sameFilter(a: Filter, b: Filter): boolean;
/** Whether a filter narrows at all. */
export declare function isFiltering(filter: Filter): boolean;
/** Reads what a page's address asks for; what a filter does not know is left out. */
export declare function toFilter(wish: Readonly<Record<string, string | undefined>>): Filter;
