import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Selection } from '../selection/selection.types.js';
import type { StrategyModel } from '../model/model.types.js';
import { type FeedContext, type SelectionContext } from './contexts.js';
/** A widget as the controller sees it. */
export interface StrategyHost extends ReactiveControllerHost, HTMLElement {
    readonly strategy: StrategyModel | undefined;
    readonly for: string | null;
    readonly src: string | null;
}
/** Connects one widget with the strategy it belongs to. */
export declare class StrategyController implements ReactiveController {
    #private;
    readonly host: StrategyHost;
    feed: FeedContext | undefined;
    selection: SelectionContext | undefined;
    constructor(host: StrategyHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Finds the strategy anew: after connecting, and when a property that names it has changed. */
    connect(): void;
    /** Asks for a choice on behalf of a visitor: `fds-select` first, which a page may prevent. */
    choose(request: Selection): void;
}
