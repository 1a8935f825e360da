/**
 * Fetches a feed once, with limits. Knows neither window nor clock: both come as arguments, so that
 * a test never has to mock. Retry and refresh are the business of `feed-source.ts`.
 */
import { type FeedEnvironment, type LoadResult } from './load.types.js';
export { LOAD_TIMEOUT } from './load.types.js';
export type { FeedEnvironment, FeedErrorCode, LoadFailure, LoadResult } from './load.types.js';
/** The largest document that is read, in bytes. */
export declare const MAX_BYTES: number;
/** The longest wait that a server may ask for by `Retry-After`, in milliseconds. */
export declare const MAX_RETRY_AFTER = 3600000;
/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), one hour at most. */
export declare function parseRetryAfter(value: string | null, now: number): number | undefined;
/**
 * Loads a document once. Never throws and always settles: after `LOAD_TIMEOUT` at the latest.
 *
 * @param revalidate ask the server whether the document has changed, even if the cache is fresh
 */
export declare function loadFeed(url: string, environment: FeedEnvironment, revalidate?: boolean): Promise<LoadResult>;
