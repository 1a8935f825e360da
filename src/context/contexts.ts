/**
 * The two contexts of a strategy, at two speeds: the feed changes when data arrive, the selection at
 * each click. The keys are registered symbols, so that two separately bundled copies of the kit on
 * one page work together; the number is the major version of the values' shape.
 */
import { createContext } from '@lit/context';
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

export const feedContext = createContext<FeedContext>(Symbol.for('fds-widgets/feed@1'));
export const selectionContext = createContext<SelectionContext>(
  Symbol.for('fds-widgets/selection@1'),
);
