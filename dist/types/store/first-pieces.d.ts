/** The pieces of the shipped data that first pictures are drawn of, as long as the whole is not there. */
import { type FeedEnvironment } from '../feed/load.types.js';
import type { PieceName } from '../feed/pieces.js';
import { type ListCounts } from '../feed/snapshot.js';
import type { StrategyModel } from '../model/model.types.js';
import type { FeedState } from './feed-state.js';
import type { LoadedData, StoreChange } from './store.types.js';
/** Those that are there, as models. Another one makes a new map. */
export type Pieces = ReadonlyMap<PieceName, StrategyModel>;
/** What a page is told of a model, or of the whole of which it is a piece. */
export declare const loadedOf: ({ feed }: StrategyModel, counts?: ListCounts) => LoadedData;
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
export declare class FirstPieces {
    #private;
    areEnough: boolean;
    readonly environment: PieceEnvironment;
    readonly listener: PieceListener;
    pieces: Pieces;
    /** What the page was told when the first one came: when the whole is there, it hears nothing new. */
    told: LoadedData | undefined;
    /** @param areEnough whether nobody has asked for the whole: then there is no more need of a piece */
    constructor(areEnough: boolean, environment: PieceEnvironment, listener: PieceListener);
    /** Resolves to whether it is there. What could not be had is not tried again: then all data are. */
    load(name: PieceName): Promise<boolean>;
    /** Lets go of them: the whole is there. */
    drop(): void;
}
