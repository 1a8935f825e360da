/** From the text of a document to a feed. */
import type { Feed, FeedProblem } from '../feed/feed.types.js';
import { type FeedEnvironment, type LoadFailure } from '../feed/load-feed.js';
/** What a document holds, or why it cannot be used. */
export type ReadDocument = {
    readonly feed: Feed;
    readonly problems: readonly FeedProblem[];
    readonly failure?: never;
} | {
    readonly feed?: never;
    readonly problems: readonly FeedProblem[];
    readonly failure: LoadFailure;
};
/** Fetches the parser's code, beside the document for which it will be needed. */
export declare function fetchParser(): void;
/** Reads a feed's document, in slices by the clock `now`. Never throws. */
export declare function readFeed(text: string, now: () => number): Promise<ReadDocument>;
/** The shipped snapshot, or why there is none. Never throws and always settles, as `loadFeed`. */
export declare function readSnapshotFeed(loadSnapshot: () => Promise<string>, after: FeedEnvironment['after']): Promise<Feed | Error>;
