/**
 * Feed and selection of one strategy on a page: one owner of the network, one of the selection.
 * Renders nothing and can be used alone: `select`, `feed`, `selection`, `subscribe`.
 */
import type { RefType, StrategyModel } from '../model/model.types.js';
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
    /** What the page's address asks for instead, in vain. */
    readonly unknown?: UnknownChoice;
    /** The types which a widget shows as its own, so that no other one has to. */
    readonly homes?: ReadonlySet<RefType>;
}
/** A choice that a page's address asks for and the data do not have. */
export interface UnknownChoice {
    /** As it stands there. */
    readonly text: string;
    /** The type of what is meant, where that can be read. */
    readonly type?: RefType | undefined;
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
    /** Called when the last listener has left for good: nobody needs the store any more. */
    whenIdle: (() => void) | undefined;
    constructor(url: string | null, environment: SourceEnvironment, model?: StrategyModel);
    get feed(): FeedState;
    get selection(): SelectionState;
    /** To what all widgets of the strategy are narrowed; `null` where nothing is filtered. */
    get filter(): Filter | null;
    set filter(filter: Filter | null);
    /** Whether anybody listens: then choice and filter are theirs, and who comes now shares them. */
    get isShared(): boolean;
    /** Hears of every change from now on. The first listener starts loading, the last one ends it. */
    subscribe(listener: Listener): () => void;
    /** Changes the selection; says whether it did. */
    select(request: Selection, { toggle, origin }?: SelectOptions): boolean;
    /** Clears the choice and keeps what was asked for instead, until somebody chooses. */
    selectUnknown(unknown: UnknownChoice): void;
    /** Forgets in which widget the visitor has chosen, where it was `origin` and has left the page. */
    forgetOrigin(origin: unknown): void;
    /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
    addPanel(owner: object): () => void;
    /** Says that `owner` is where things of some types are at home; returns how to take it back. */
    addHome(owner: object, types: readonly RefType[]): () => void;
    /** One owner's wish for refreshing, in seconds; the most frequent wish counts. 0 takes it back. */
    setRefresh(owner: object, seconds: number): void;
    /** Tries to load the feed again, at once. */
    retry(): void;
    /**
     * Asks whether the feed has changed; resolves when that is known and shown, and never rejects. What
     * is under way was asked before the page knew of news, so it does not count. The snapshot has none.
     */
    reload(): Promise<void>;
}
export {};
