/** The pieces of the shipped data that first pictures are drawn of, as long as the whole is not there. */
import { SLOW_AFTER, type FeedEnvironment } from '../feed/load.types.js';
import type { PieceName } from '../feed/pieces.js';
import { countsOf, readPiece, type ListCounts } from '../feed/snapshot.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import type { FeedState } from './feed-state.js';
import { inTime } from './in-time.js';
import type { LoadedData, StoreChange } from './store.types.js';

/** Those that are there, as models. Another one makes a new map. */
export type Pieces = ReadonlyMap<PieceName, StrategyModel>;

const NONE: Pieces = new Map();

/** What a page is told of a model, or of the whole of which it is a piece. */
export const loadedOf = (
  { feed }: StrategyModel,
  counts: ListCounts = countsOf(feed),
): LoadedData => ({ updated: feed.updated, counts });

/** What pieces need of the page. */
export interface PieceEnvironment extends Pick<FeedEnvironment, 'after'> {
  /** The text of a piece of the snapshot. */
  readonly loadPiece: (name: PieceName) => Promise<string>;
}

/** Hears what comes of pieces. */
export interface PieceListener {
  /** Whether the whole is not there. */
  isWaiting(): boolean;
  stateChanged(state: FeedState): void;
  tell(change: StoreChange): void;
}

/** Loads each piece once. */
export class FirstPieces {
  pieces: Pieces = NONE;
  readonly #loads = new Map<PieceName, Promise<boolean>>();

  /** What the page was told when the first one came: when the whole is there, it hears nothing new. */
  told: LoadedData | undefined;

  /** @param areEnough whether nobody has asked for the whole: then there is no more need of a piece */
  constructor(
    public areEnough: boolean,
    readonly environment: PieceEnvironment,
    readonly listener: PieceListener,
  ) {}

  /** Resolves to whether it is there. What could not be had is not tried again: then all data are. */
  async load(name: PieceName): Promise<boolean> {
    if (!this.areEnough) return false;
    const load = this.#loads.get(name) ?? this.#read(name);
    this.#loads.set(name, load);
    return load;
  }

  /** Lets go of them: the whole is there. */
  drop(): void {
    this.pieces = NONE;
  }

  async #read(name: PieceName): Promise<boolean> {
    const { loadPiece, after } = this.environment;
    const cancelSlow = after(SLOW_AFTER, () => {
      if (this.listener.isWaiting()) this.listener.stateChanged({ status: 'loading', slow: true });
    });
    try {
      const { feed, counts } = readPiece(await inTime(loadPiece(name), after));
      // Where the whole was faster nobody needs it.
      if (this.listener.isWaiting()) this.#add(name, buildModel(feed), counts);
      return true;
    } catch {
      return false;
    } finally {
      cancelSlow();
    }
  }

  #add(name: PieceName, model: StrategyModel, counts: ListCounts): void {
    this.pieces = new Map(this.pieces).set(name, model);
    this.listener.tell({ kind: 'feed' });
    if (this.told) return;
    this.told = loadedOf(model, counts);
    this.listener.tell({ kind: 'load', loaded: this.told });
  }
}
