import { type Filter } from '../selection/filter.js';
import type { Selection } from '../selection/selection.types.js';
import type { StrategyStore } from '../store/strategy-store.js';
/** What was chosen and filtered when the element was last in a store. */
export interface LastWord {
    readonly selection: Selection;
    readonly origin?: unknown;
    readonly filter: Filter | null;
}
/** Nothing was chosen or filtered. */
export declare const NO_WORD: LastWord;
/** One element's part in one store at a time. */
export declare class StoreMember {
    #private;
    readonly element: HTMLElement;
    readonly changed: () => void;
    /** @param changed called at each change of the store, before the page hears of it */
    constructor(element: HTMLElement, changed: () => void);
    get store(): StrategyStore | undefined;
    /** What is chosen and filtered; outside of a store, what was. */
    get lastWord(): LastWord;
    set lastWord(last: LastWord);
    /** Goes into `store`. With others there it shares theirs, alone it goes on with its last word. */
    join(store: StrategyStore): void;
    /** Tells, once `changed` could show it, what is new to the page since the last store. */
    announceJoined(): void;
    leave(): void;
    /** The Land which the element's markup names: pages hear of its change as of a filter's. */
    setLand(land: string | null): void;
}
