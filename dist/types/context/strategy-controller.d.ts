import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Selection } from '../selection/selection.types.js';
import type { StrategyModel } from '../model/model.types.js';
import { type FeedContext, type SelectionContext } from './contexts.js';
/** A widget as the controller sees it. */
export interface StrategyHost extends ReactiveControllerHost, HTMLElement {
    readonly strategy: StrategyModel | undefined;
    readonly for: string | null;
    readonly src: string | null;
    /** Whether it is the place of the details on the page. */
    readonly isDetailsPanel: boolean;
}
/** Connects one widget with the strategy it belongs to. */
export declare class StrategyController implements ReactiveController {
    #private;
    readonly host: StrategyHost;
    feed: FeedContext | undefined;
    selection: SelectionContext | undefined;
    constructor(host: StrategyHost);
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
    /** Asks for a choice on behalf of a visitor: `fds-select` first, which a page may prevent. */
    choose(request: Selection): void;
}
