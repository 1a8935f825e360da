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

function createEvent<T>(type: string, detail: T, cancelable = false): CustomEvent<T> {
  return new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable });
}

/** A visitor asks for a choice; a page may prevent it. */
export function selectEvent(detail: Selection): CustomEvent<Selection> {
  return createEvent('fds-select', detail, true);
}

/** The shared selection has changed. */
export function selectionChangeEvent(detail: Selection): CustomEvent<Selection> {
  return createEvent('fds-selection-change', detail);
}

/** The shared filter or the Land has changed. */
export function filterChangeEvent(detail: FilterDetail): CustomEvent<FilterDetail> {
  return createEvent('fds-filter-change', detail);
}

/** A feed was loaded and is shown. */
export function loadEvent(
  url: string | null,
  { updated, counts }: LoadedData,
): CustomEvent<LoadDetail> {
  return createEvent('fds-load', { url, updated: updated ?? null, counts });
}

/** A feed could not be used, wholly or in part; told in the language of the element. */
export function errorEvent(trouble: FeedTrouble, lang: Language): CustomEvent<ErrorDetail> {
  const { code } = trouble;
  const { message, problems } = trouble.inLanguage?.(lang) ?? trouble;
  return createEvent('fds-error', { code, message, problems });
}

/** A widget could not draw its data. */
export function renderErrorEvent(message: string, lang: Language): CustomEvent<ErrorDetail> {
  return errorEvent({ code: 'render', message, problems: [] }, lang);
}

declare global {
  // Of elements, document and window alike: the events are composed and bubble all the way up.
  interface GlobalEventHandlersEventMap {
    'fds-select': CustomEvent<Selection>;
    'fds-selection-change': CustomEvent<Selection>;
    'fds-filter-change': CustomEvent<FilterDetail>;
    'fds-load': CustomEvent<LoadDetail>;
    'fds-error': CustomEvent<ErrorDetail>;
  }
}
