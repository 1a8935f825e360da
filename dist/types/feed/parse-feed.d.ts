import type { Feed, FeedProblem } from './feed.types.js';
/** At most this many records are read from one list; what is beyond is reported. */
export declare const MAX_RECORDS = 20000;
/** Why a document was refused as a whole. */
export type FeedRefusal = 'format' | 'version';
/** What `parseFeed` makes of a document. */
export type ParsedFeed = {
    readonly feed: Feed;
    readonly problems: readonly FeedProblem[];
} | {
    readonly feed: null;
    readonly refusal: FeedRefusal;
    readonly problems: readonly FeedProblem[];
};
/**
 * Reads a feed of version 1.
 *
 * A bad record is left out and reported, a dangling reference dropped and reported, the rest is
 * kept. Only what is no JSON object, or whose `version` is not 1, is refused as a whole.
 *
 * @param input anything, usually the result of `JSON.parse`
 * @returns the feed with its problems; `feed: null` where the document was refused. Never throws.
 */
export declare function parseFeed(input: unknown): ParsedFeed;
/**
 * Does what `parseFeed` does in slices of a few milliseconds, so that a page stays responsive while
 * it reads a large feed.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
export declare function parseFeedInSlices(input: unknown, pause: () => Promise<void>, now: () => number): Promise<ParsedFeed>;
