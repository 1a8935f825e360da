/** Tells a widget that the page is printed: on paper nobody can turn to what a page does not show. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** More entries than this are not printed at once: some 40 sheets, and no browser waits for it. */
export declare const MOST_ON_PAPER = 1000;
/** How much of a list is drawn for paper: `all` of it, or the `part` that the screen shows. */
export type PaperExtent = 'all' | 'part' | undefined;
/** Draws a widget anew before the page is printed, and as it was afterwards. */
export declare class PrintController implements ReactiveController {
    #private;
    readonly host: ReactiveControllerHost;
    constructor(host: ReactiveControllerHost);
    /** What is drawn of `count` entries; `undefined` on a screen. */
    extent(count: number): PaperExtent;
    hostConnected(): void;
    hostDisconnected(): void;
}
