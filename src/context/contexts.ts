/**
 * The two contexts of a strategy, at two speeds: the feed changes when data arrive, the selection at
 * each click. The keys are registered symbols, so that two separately bundled copies of the kit on
 * one page work together; the number is the major version of the values' shape.
 */
import { createContext } from '@lit/context';
import type { PieceName } from '../feed/pieces.js';
import type { FeedState } from '../store/feed-state.js';
import type { Pieces } from '../store/first-pieces.js';
import type { SelectOptions, SelectionState } from '../store/store.types.js';
import type { Ref, RefType, StrategyModel } from '../model/model.types.js';
import type { Filter } from '../selection/filter.js';
import type { Selection } from '../selection/selection.types.js';
import type { SharedLandView } from './land-view.js';

/** What a widget learns about the feed, and to what it is narrowed. */
export interface FeedContext {
  readonly state: FeedState;
  /** Address of the feed; `null` for the shipped snapshot. Absent from copies of the kit before 1.1. */
  readonly source?: string | null;
  /** Absent where nothing is filtered. */
  readonly filter?: Filter | null;
  readonly setFilter?: (filter: Filter | null) => void;
  /** The Land which all widgets of the strategy are about, as its markup gives it. */
  readonly land?: string | null;
  /** That view, which one of the widgets speaks of; absent where each does it for itself. */
  readonly landView?: SharedLandView;
  /** The day since which its widgets mark what is new, as its markup gives it. */
  readonly since?: string | null;
  /** What a visitor saw first of the feed, where other data of it have replaced it. */
  readonly before?: StrategyModel | undefined;
  /** The widgets that show the feed: the first one on the page lists what newer data have brought. */
  readonly owners?: () => readonly object[];
  /** Tries to load the feed again, at once; resolves when it is known how that went. */
  readonly retry: () => Promise<void>;
  /** Asks whether the feed has changed; resolves when that is known and shown. */
  readonly reload?: () => Promise<void>;
  /** Of these first pictures are drawn, as long as not all of the shipped data are there. */
  readonly pieces?: Pieces;
  /** Asks for one of them, or for all data; resolves when they are there, or known not to come. */
  readonly need?: (piece?: PieceName) => Promise<void>;
}

/** What a widget learns about the selection, and how a choice reaches its owner. */
export interface SelectionContext extends SelectionState {
  readonly select: (request: Selection, options?: SelectOptions) => boolean;
  /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
  readonly addPanel?: (owner: object) => () => void;
  /** Says that `owner` is where things of some types are at home; returns how to take it back. */
  readonly addHome?: (owner: object, types: readonly RefType[]) => () => void;
  /** Says that a widget in which something was chosen has left the page. */
  readonly forgetOrigin?: (origin: unknown) => void;
  /** The page's address with a thing chosen, where the page's address holds the choice. */
  readonly linkTo?: (ref: Ref) => string | undefined;
}

/** Undefined while the strategy has not found its feed, and after it has left the page. */
export const feedContext = createContext<FeedContext | undefined>(Symbol.for('fds-widgets/feed@2'));
export const selectionContext = createContext<SelectionContext | undefined>(
  Symbol.for('fds-widgets/selection@2'),
);
