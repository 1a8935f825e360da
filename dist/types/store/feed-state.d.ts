/** What a page knows of its feed at a moment. Widgets render each of the four states. */
import type { FeedProblem } from '../feed/feed.types.js';
import type { FeedErrorCode } from '../feed/load.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
/** Where the data on the page come from. */
export type DataOrigin = 'feed' | 'snapshot' | 'property';
/** A trouble with a feed; the `detail` of `fds-error`. */
export interface FeedTrouble {
    readonly code: FeedErrorCode;
    readonly message: string;
    readonly problems: readonly FeedProblem[];
    /** The same in another language; absent where there is but one wording. */
    readonly inLanguage?: (lang: Language) => Pick<FeedTrouble, 'message' | 'problems'>;
}
/** Nothing to show yet. `slow` after three seconds. */
export interface LoadingState {
    readonly status: 'loading';
    readonly slow: boolean;
}
/** Data that are as new as the feed. */
export interface ReadyState {
    readonly status: 'ready';
    readonly model: StrategyModel;
    readonly origin: DataOrigin;
    /** When the data were fetched or last confirmed, milliseconds since the epoch. */
    readonly fetchedAt: number;
}
/** Data that are older than they should be: the last good ones, or the snapshot. */
export interface StaleState {
    readonly status: 'stale';
    readonly model: StrategyModel;
    readonly origin: DataOrigin;
    readonly fetchedAt: number;
    readonly trouble: FeedTrouble;
    /** Whether another attempt is under way or planned soon. */
    readonly retrying: boolean;
}
/** No data at all. */
export interface FailedState {
    readonly status: 'failed';
    readonly trouble: FeedTrouble;
    readonly retrying: boolean;
}
/** The states in which there is something to show. */
export type DataState = ReadyState | StaleState;
export type FeedState = LoadingState | DataState | FailedState;
/** The model of a state that has data. */
export declare function modelOf(state: FeedState): StrategyModel | undefined;
