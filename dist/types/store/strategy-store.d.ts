/**
 * Feed and selection of one strategy on a page: one owner of the network, one of the selection.
 * Renders nothing and can be used alone: `select`, `feed`, `selection`, `subscribe`.
 */
import type { StrategyModel } from '../model/model.types.js';
import type { Filter } from '../selection/filter.js';
import type { Selection } from '../selection/selection.types.js';
import { type SourceEnvironment } from './feed-source.js';
import { type FeedState, type FeedTrouble, type ReadyState } from './feed-state.js';
/** The shared selection with what follows from it. Frozen; a change makes a new one. */
export interface SelectionState {
    readonly selection: Selection;
    /** Keys (`refKey`) of everything that is linked with the chosen thing. */
    readonly linked: ReadonlySet<string>;
    /** Those of them whose link is the editors' and not from an official source. */
    readonly editorial?: ReadonlySet<string>;
    /** The widget in which the visitor chose; `undefined` where the page set it. */
    readonly origin: unknown;
    /** Whether an element of its own shows the details of what is chosen. */
    readonly hasPanel?: boolean;
}
/** Something happened to a store. */
export type StoreChange = {
    readonly kind: 'feed';
} | {
    readonly kind: 'selection';
} | {
    readonly kind: 'filter';
} | {
    readonly kind: 'links';
} | {
    readonly kind: 'load';
    readonly state: ReadyState;
} | {
    readonly kind: 'error';
    readonly trouble: FeedTrouble;
};
/** How a choice is made. */
export interface SelectOptions {
    /** Whether choosing the chosen thing clears it: for visitors, not for page authors. */
    readonly toggle?: boolean;
    readonly origin?: unknown;
}
type Listener = (change: StoreChange) => void;
/** Feed and selection of one URL, of the snapshot (`url: null`), or of a given model. */
export declare class StrategyStore {
    #private;
    readonly url: string | null;
    constructor(url: string | null, environment: SourceEnvironment, model?: StrategyModel);
    get feed(): FeedState;
    get selection(): SelectionState;
    /** To what all widgets of the strategy are narrowed; `null` where nothing is filtered. */
    get filter(): Filter | null;
    set filter(filter: Filter | null);
    /** Hears of every change from now on. The first listener starts loading, the last one ends it. */
    subscribe(listener: Listener): () => void;
    /** Changes the selection; says whether it did. */
    select(request: Selection, { toggle, origin }?: SelectOptions): boolean;
    /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
    addPanel(owner: object): () => void;
    /** One owner's wish for refreshing, in seconds; the most frequent wish counts. 0 takes it back. */
    setRefresh(owner: object, seconds: number): void;
    /** Tries to load the feed again, at once. */
    retry(): void;
}
export {};
