/**
 * The life of one feed: first load, retries, refresh, last good data, the snapshot in need.
 * One source serves every widget of a page that names the same URL.
 */
import type { FeedEnvironment } from '../feed/load.types.js';
import type { FeedState, FeedTrouble } from './feed-state.js';
/** After this time without data a widget says that it takes longer, in milliseconds. */
export declare const SLOW_AFTER = 3000;
/** Waits before the retries, in milliseconds; each is varied by a quarter up or down. */
export declare const RETRY_DELAYS: readonly number[];
/** What a source needs of the page. */
export interface SourceEnvironment extends FeedEnvironment {
    /** The text of the snapshot that ships with the kit; loaded only when it is needed. */
    readonly loadSnapshot: () => Promise<string>;
    /** Whether the page can be seen; refreshing pauses while it cannot. */
    readonly isVisible: () => boolean;
    /** Runs `task` whenever the page comes into view; the result stops that. */
    readonly onVisible: (task: () => void) => () => void;
}
/** Hears what happens to a feed. */
export interface SourceListener {
    stateChanged(state: FeedState): void;
    /** A feed was loaded and is shown; `trouble` where parts of it could not be used. */
    loaded(state: FeedState & {
        status: 'ready';
    }, trouble?: FeedTrouble): void;
    failed(trouble: FeedTrouble): void;
}
/** Loads one feed, or the snapshot if `url` is `null`, and keeps it up to date. */
export declare class FeedSource {
    #private;
    readonly url: string | null;
    readonly environment: SourceEnvironment;
    readonly listener: SourceListener;
    /** The attempt under way, or the last one. */
    loading: Promise<void>;
    constructor(url: string | null, environment: SourceEnvironment, listener: SourceListener);
    get state(): FeedState;
    /** Starts loading, or goes on after `stop()`. Data that are there are kept. */
    start(): void;
    /** Stops all timers. What is under way is still taken in. */
    stop(): void;
    /** Sets the interval of refreshing, in seconds; 0 for never, at least `MIN_REFRESH`. */
    setRefresh(seconds: number): void;
    /** Tries again at once, on request of a visitor. */
    retry(): void;
}
