import { type FeedEnvironment, type LoadFailure, type LoadResult } from '../feed/load.types.js';
import type { StrategyModel } from '../model/model.types.js';
import type { FeedTrouble } from './feed-state.js';
/** What a document holds, or why it cannot be used. */
export type ReadDocument = {
    readonly model: StrategyModel;
    readonly trouble?: FeedTrouble;
    readonly failure?: never;
} | {
    readonly model?: never;
    readonly trouble: FeedTrouble;
    readonly failure: LoadFailure;
};
/** Fetches a feed's document; see `loadFeed`. */
export declare function fetchFeed(url: string, environment: FeedEnvironment, revalidate: boolean): Promise<LoadResult>;
/** What is said of an attempt that failed as a whole: nothing in the document is to blame. */
export declare function troubleOfFailure({ code, message, }: Pick<LoadFailure, 'code' | 'message'>): FeedTrouble;
/** Reads a feed's document, in slices by the clock `now`. Never throws. */
export declare function readFeed(text: string, now: () => number): Promise<ReadDocument>;
/** The shipped snapshot, or why there is none. Never throws and always settles, as `loadFeed`. */
export declare function readSnapshotFeed(loadSnapshot: () => Promise<string>, after: FeedEnvironment['after']): Promise<ReadDocument>;
