/**
 * Fetches a feed once, with limits. Knows neither window nor clock: both come as arguments, so that
 * a test never has to mock. Retry and refresh are the business of `feed-source.ts`.
 */
/** Headers and body together must be here within this time, in milliseconds. */
export declare const LOAD_TIMEOUT = 10000;
/** The largest document that is read, in bytes. */
export declare const MAX_BYTES: number;
/** The longest wait that a server may ask for by `Retry-After`, in milliseconds. */
export declare const MAX_RETRY_AFTER = 3600000;
/** The outside world, injected. */
export interface FeedEnvironment {
    readonly fetch: typeof fetch;
    /** Runs `task` after `ms` milliseconds; the result cancels it. */
    readonly after: (ms: number, task: () => void) => () => void;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
    /** A number in [0, 1), for jitter. */
    readonly random: () => number;
}
/** Why a feed could not be used, for the page author; part of the `fds-error` event. */
export type FeedErrorCode = 'url' | 'network' | 'timeout' | 'http' | 'size' | 'encoding' | 'json' | 'format' | 'version' | 'records' | 'render';
/** A failed attempt. */
export interface LoadFailure {
    readonly code: FeedErrorCode;
    readonly message: string;
    /** Whether trying again may help. */
    readonly retryable: boolean;
    /** How long the server asks to wait, in milliseconds. */
    readonly retryAfter?: number;
}
/** What came of an attempt: the document's text, or why there is none. */
export type LoadResult = {
    readonly ok: true;
    readonly text: string;
} | {
    readonly ok: false;
    readonly failure: LoadFailure;
};
/** What an error says. Anything can be thrown, and not everything has a text. */
export declare function messageOf(error: unknown): string;
/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), one hour at most. */
export declare function parseRetryAfter(value: string | null, now: number): number | undefined;
/**
 * Loads a document once. Never throws and always settles: after `LOAD_TIMEOUT` at the latest.
 *
 * @param revalidate ask the server whether the document has changed, even if the cache is fresh
 */
export declare function loadFeed(url: string, environment: FeedEnvironment, revalidate?: boolean): Promise<LoadResult>;
