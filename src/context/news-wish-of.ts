/** What a widget has to mark and to list as new, if anything. */
import type { RefType, StrategyModel } from '../model/model.types.js';
import type { DetailsPlace } from '../store/details-place.js';
import type { FeedContext } from './contexts.js';

/** What a page, or newer data, give a widget to mark and to list. */
export interface NewsWish {
  /** The day since which something is news, as markup gives it. */
  readonly since: string | undefined;
  /** What the visitor saw first of the same feed, where newer data have replaced it. */
  readonly before: StrategyModel | undefined;
  /** Whether the widget is the one of its strategy that lists what newer data have brought. */
  readonly isFirst: boolean;
  /** Of what the widget lists what is new. */
  readonly types: readonly RefType[];
}

/** Whether no other widget of the strategy stands before this one on the page. */
function isFirst(host: Node, owners: readonly object[]): boolean {
  return owners.every(
    (owner) =>
      owner === host ||
      !(owner instanceof Node) ||
      !(host.compareDocumentPosition(owner) & Node.DOCUMENT_POSITION_PRECEDING),
  );
}

/**
 * What is asked of a widget; nothing where the page asks for nothing and no newer data have come.
 *
 * @param ownSince what its own markup says, which goes before the strategy's
 */
export function newsWishOf(
  ownSince: string | null,
  feed: FeedContext | undefined,
  { widget, homeTypes, secondHomeTypes }: DetailsPlace,
): NewsWish | undefined {
  const since = (ownSince ?? feed?.since)?.trim() || undefined;
  const { before, owners } = feed ?? {};
  if (since === undefined && !before) return undefined;
  const isSpeaker = before && widget instanceof Node && isFirst(widget, owners?.() ?? []);
  return { since, before, types: [...homeTypes, ...secondHomeTypes], isFirst: !!isSpeaker };
}
