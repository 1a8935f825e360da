/** Tells a page, by events from an element, what happens to the store behind it. */
import type { StoreChange, StrategyStore } from '../store/strategy-store.js';
/** Dispatches the public event that belongs to a change of `store`, if there is one. */
export declare function announce(element: HTMLElement, store: StrategyStore, change: StoreChange): void;
/** Tells, after the current task, of data that were there before the element was. */
export declare function announceCurrent(element: HTMLElement, store: StrategyStore): void;
