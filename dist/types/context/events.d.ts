/** The kit's public events: bubbling and composed, so that a page hears them at any level. */
import type { FeedProblem } from '../feed/feed.types.js';
import type { FeedErrorCode } from '../feed/load.types.js';
import type { Language } from '../i18n/language.js';
import type { FilterDetail } from '../selection/filter.js';
import type { Selection } from '../selection/selection.types.js';
import type { ListCounts } from '../feed/snapshot.js';
import type { FeedTrouble } from '../store/feed-state.js';
import type { LoadedData } from '../store/store.types.js';
/** `detail` of `fds-load`. */
export interface LoadDetail {
    /** Address of the feed; `null` for the shipped snapshot. */
    readonly url: string | null;
    /** The feed's own date of change, ISO 8601; `null` where it has none. */
    readonly updated: string | null;
    /** How many records are shown, by list. */
    readonly counts: ListCounts;
}
/** `detail` of `fds-error`. */
export interface ErrorDetail {
    readonly code: FeedErrorCode;
    readonly message: string;
    readonly problems: readonly FeedProblem[];
}
/** A visitor asks for a choice; a page may prevent it. */
export declare function selectEvent(detail: Selection): CustomEvent<Selection>;
/** The shared selection has changed. */
export declare function selectionChangeEvent(detail: Selection): CustomEvent<Selection>;
/** The shared filter or the Land has changed. */
export declare function filterChangeEvent(detail: FilterDetail): CustomEvent<FilterDetail>;
/** A feed was loaded and is shown. */
export declare function loadEvent(url: string | null, { updated, counts }: LoadedData): CustomEvent<LoadDetail>;
/** A feed could not be used, wholly or in part; told in the language of the element. */
export declare function errorEvent(trouble: FeedTrouble, lang: Language): CustomEvent<ErrorDetail>;
/** A widget could not draw its data. */
export declare function renderErrorEvent(message: string, lang: Language): CustomEvent<ErrorDetail>;
declare global {
    interface GlobalEventHandlersEventMap {
        'fds-select': CustomEvent<Selection>;
        'fds-selection-change': CustomEvent<Selection>;
        'fds-filter-change': CustomEvent<FilterDetail>;
        'fds-load': CustomEvent<LoadDetail>;
        'fds-error': CustomEvent<ErrorDetail>;
    }
}
