/** The state of what a page hands over instead of an address. */
import type { FeedState } from './feed-state.js';
import type { GivenData } from './store.types.js';

/** Ready at once, or failed for good. */
export function givenState({ model, trouble }: GivenData, now: number): FeedState {
  if (model) return { status: 'ready', model, origin: 'property', fetchedAt: now };
  return { status: 'failed', trouble, retrying: false };
}
