/** What loading a feed needs and gives: known to the whole page, while the code comes on need. */
/** Headers and body together must be here within this time, in milliseconds. */
export declare const LOAD_TIMEOUT = 10000;
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
export declare function messageOf(error: unknown): string;
