/**
 * What is asked of a widget; nothing where the page asks for nothing and no other data have come.
 *
 * @param ownSince what its own markup says, which goes before the strategy's
 */
function newsWishOf(ownSince, feed, place) {
    const since = (ownSince ?? feed?.since)?.trim() || undefined;
    const { before, owners } = feed ?? {};
    return since !== undefined || before ? { since, before, place, owners } : undefined;
}

export { newsWishOf };
