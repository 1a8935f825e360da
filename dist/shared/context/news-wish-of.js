/**
 * What is asked of a widget; nothing where the page asks for nothing and no other data have come.
 *
 * @param ownSince what its own markup says, which goes before the strategy's
 */
function newsWishOf(ownSince, feed, place) {
    const since = (ownSince ?? feed?.since)?.trim() || undefined;
    const { before, owners } = feed ?? {};
    const isOfStrategy = ownSince === null;
    return since !== undefined || before ? { since, isOfStrategy, before, place, owners } : undefined;
}

export { newsWishOf };
