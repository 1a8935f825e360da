/**
 * Gets a widget its data and selection, in the contract's order: the `strategy` property, the
 * `fds-strategy` named by `for`, an enclosing one, the widget's own `src`, the shipped snapshot.
 * Works in any order of loading, and again after each move in the page. A widget is bound to one
 * strategy or one store at a time.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Filter } from '../selection/filter.js';
import { type Selection } from '../selection/selection.types.js';
import type { RefType, StrategyModel } from '../model/model.types.js';
import type { FeedContext, SelectionContext } from './contexts.js';
/** A widget as the controller sees it. */
export interface StrategyHost extends ReactiveControllerHost, HTMLElement {
    readonly strategy: StrategyModel | undefined;
    readonly for: string | null;
    readonly src: string | null;
    readonly land: string | null;
    /** Whether it is the place of the details on the page. */
    readonly isDetailsPanel: boolean;
}
/** Connects one widget with the strategy it belongs to. */
export declare class StrategyController implements ReactiveController {
    #private;
    readonly host: StrategyHost;
    readonly homeTypes: () => readonly RefType[];
    feed: FeedContext | undefined;
    selection: SelectionContext | undefined;
    /** @param homeTypes the types whose details the widget shows as its own */
    constructor(host: StrategyHost, homeTypes: () => readonly RefType[]);
    /** The model to be drawn, if there are data. */
    get model(): StrategyModel | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Says that a property which names the strategy has changed. */
    invalidate(): void;
    /**
     * Finds the strategy, before a rendering: so whatever a page sets right after it has put the
     * element in counts, and nothing is loaded that is not wanted.
     */
    hostUpdate(): void;
    /**
     * Asks for a choice on behalf of a visitor: `fds-select` first, which a page may prevent.
     *
     * @returns whether it has taken effect
     */
    choose(request: Selection): boolean;
    /** Asks whether the feed has changed; what the page has set just before comes first. */
    reload(): Promise<void>;
    /** Changes criteria of the shared filter, or takes all of them back. */
    readonly changeFilter: (change: Partial<Filter> | null) => void;
}
