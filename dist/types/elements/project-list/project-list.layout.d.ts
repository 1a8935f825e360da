/** The list of projects: columns, order, what is picked, pages, sums. Data in, data out; pure. */
import type { Project } from '../../feed/feed.types.js';
import type { Ref, StrategyModel } from '../../model/model.types.js';
/** The columns, in the order in which they stand. */
export declare const COLUMNS: readonly ["title", "kind", "topic", "lead", "partners", "period", "status", "budget", "scope"];
/** A column of the table. */
export type Column = (typeof COLUMNS)[number];
/** By which column the list is sorted, and how. */
export interface Order {
    readonly column: Column;
    readonly descending: boolean;
}
/** The order after a visitor has used the head of a column: up, down, and as in the data again. */
export declare function nextOrder(order: Order | undefined, column: Column): Order | undefined;
/** A criterion with a choice of values. */
export type Criterion = 'kind' | 'topic' | 'lead' | 'status' | 'scope';
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
export declare const NO_PICKS: Picks;
/** One page of a list. */
export interface Page<T> {
    readonly items: readonly T[];
    /** Its number, from 1. */
    readonly number: number;
    /** How many pages there are, at least 1. */
    readonly count: number;
}
/** A page; a number outside of what there is leads to the nearest page. */
export declare function pageOf<T>(all: readonly T[], wanted: number, size: number): Page<T>;
/** The number of the page on which the entry at `index` stands; 1 where it stands on none. */
export declare function pageAt(index: number, size: number): number;
/** How many of some projects belong to a scope. */
export interface ScopeSum {
    /** Id of the scope; `undefined` where the feed does not say it. */
    readonly scope: string | undefined;
    readonly count: number;
}
/** The sums per scope, in the order of the feed, those without one last: never one sum over all. */
export declare function scopeSums({ feed }: StrategyModel, projects: readonly Project[]): readonly ScopeSum[];
