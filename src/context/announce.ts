/** Tells a page, by events from an element, what happens to the store behind it. */
import { languageAround } from '../i18n/language-around.js';
import type { StoreChange, StrategyStore } from '../store/strategy-store.js';
import { errorEvent, loadEvent, selectionChangeEvent } from './events.js';

/** Dispatches the public event that belongs to a change of `store`, if there is one. */
export function announce(element: HTMLElement, store: StrategyStore, change: StoreChange): void {
  if (change.kind === 'load') {
    element.dispatchEvent(loadEvent(store.url, change.state));
  } else if (change.kind === 'error') {
    element.dispatchEvent(errorEvent(change.trouble, languageAround(element)));
  } else if (change.kind === 'selection') {
    element.dispatchEvent(selectionChangeEvent(store.selection.selection));
  }
}

/** Tells, after the current task, of data that were there before the element was. */
export function announceCurrent(element: HTMLElement, store: StrategyStore): void {
  const { feed } = store;
  if (feed.status !== 'ready') return;
  queueMicrotask(() => {
    element.dispatchEvent(loadEvent(store.url, feed));
  });
}
