import { type FeedContext, type SelectionContext } from './contexts.js';
/** Hears what the provider hands on. */
export interface BondListener {
    /** There is a provider; called once, before the first value. */
    readonly answered: () => void;
    readonly feed: (value: FeedContext) => void;
    readonly selection: (value: SelectionContext) => void;
    /** The provider has nothing to hand on any more: it may have left the page. */
    readonly gone?: (() => void) | undefined;
}
/** Both subscriptions of one widget. */
export declare class ProviderBond {
    #private;
    readonly host: HTMLElement;
    readonly target: HTMLElement;
    readonly listener: BondListener;
    /** @param target the widget itself, or the provider that it names */
    constructor(host: HTMLElement, target: HTMLElement, listener: BondListener);
    open(): void;
    readonly end: () => void;
}
