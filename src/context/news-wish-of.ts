/** What a widget has to mark and to list as new, if anything. */
import type { StrategyModel } from '../model/model.types.js';
import type { DetailsPlace } from '../store/details-place.js';
import type { FeedContext } from './contexts.js';

/** What a page, or newer data, give a widget to mark and to list. */
export interface NewsWish {
  /** The day since which something is news, as markup gives it. */
  readonly since: string | undefined;
  /** What the visitor saw first of the same feed, where it is no longer what is shown. */
  readonly before: StrategyModel | undefined;
  /** The widget, and of what it lists what is new. */
  readonly place: DetailsPlace;
  /** All widgets of the strategy: the first of them lists what newer data have brought. */
  readonly owners: (() => readonly object[]) | undefined;
}

/**
 * What is asked of a widget; nothing where the page asks for nothing and no other data have come.
 *
 * @param ownSince what its own markup says, which goes before the strategy's
 */
export function newsWishOf(
  ownSince: string | null,
  feed: FeedContext | undefined,
  place: DetailsPlace,
): NewsWish | undefined {
  const since = (ownSince ?? feed?.since)?.trim() || undefined;
  const { before, owners } = feed ?? {};
  return since !== undefined || before ? { since, before, place, owners } : undefined;
}
