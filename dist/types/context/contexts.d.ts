import type { FeedState } from '../store/feed-state.js';
import type { SelectOptions, SelectionState } from '../store/strategy-store.js';
import type { Selection } from '../selection/selection.types.js';
/** What a widget learns about the feed. */
export interface FeedContext {
    readonly state: FeedState;
    /** Tries to load the feed again, at once. */
    readonly retry: () => void;
}
/** What a widget learns about the selection, and how a choice reaches its owner. */
export interface SelectionContext extends SelectionState {
    readonly select: (request: Selection, options?: SelectOptions) => boolean;
}
export declare const feedContext: {
    __context__: FeedContext;
};
export declare const selectionContext: {
    __context__: SelectionContext;
};
