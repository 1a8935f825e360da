/** The widgets of a page draw one after the other, so that it stays responsive. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Resolves when it is the turn of somebody who does not give up. */
export declare function nextTurn(): Promise<void>;
type Host = ReactiveControllerHost & {
    readonly isConnected: boolean;
};
/**
 * The turns of one widget. Removed from the page it gives up its place at once, so that nothing
 * holds it; put in again it takes a new one.
 */
export declare class Turns implements ReactiveController {
    #private;
    readonly host: Host;
    constructor(host: Host);
    /** Resolves when it is the widget's turn. */
    next(): Promise<void>;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
