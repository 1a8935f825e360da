/** What loading a feed needs and gives: known to the whole page, while the code comes on need. */
import type { MainLanguage } from '../i18n/language.js';
/** Headers and body together must be here within this time, in milliseconds. */
export declare const LOAD_TIMEOUT = 10000;
/** After this time without data a widget says that it takes longer, in milliseconds. */
export declare const SLOW_AFTER = 3000;
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
/** A sentence in each language: which of them is wanted is known where it is said. */
export type InWords = Readonly<Record<MainLanguage, string>>;
/** A failed attempt. */
export interface LoadFailure {
    readonly code: FeedErrorCode;
    readonly message: InWords;
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
/** What an error says, in whatever language. Anything can be thrown, and not everything has a text. */
export declare function messageOf(error: unknown): string;
