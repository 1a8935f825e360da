/** What a widget has to mark and to list as new, if anything. */
import type { StrategyModel } from '../model/model.types.js';
import type { DetailsPlace } from '../store/details-place.js';
import type { FeedContext } from './contexts.js';

/** What a page, or newer data, give a widget to mark and to list. */
export interface NewsWish {
  /** The day since which something is news, as markup gives it. */
  readonly since: string | undefined;
  /** Whether the strategy's markup gives it, for all of its widgets. */
  readonly isOfStrategy: boolean;
  /** What the visitor saw first of the same feed, where it is no longer what is shown. */
  readonly before: StrategyModel | undefined;
  /** The widget, and of what it lists what is new. */
  readonly place: DetailsPlace;
  /** All widgets of the strategy: the first of them says what concerns them all. */
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
  const isOfStrategy = ownSince === null;
  return since !== undefined || before ? { since, isOfStrategy, before, place, owners } : undefined;
}
