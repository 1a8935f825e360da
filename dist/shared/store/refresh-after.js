/** However often a feed was refused, it is asked for again after this time, in milliseconds. */
const RAREST_REFRESH = 3_600_000;
/**
 * The wait from one attempt to the next refresh, in milliseconds. What is too large, of another
 * version or not there will hardly be better in half a minute: each time in a row doubles the wait, up
 * to an hour.
 *
 * @param refresh what the page wishes
 * @param refusals how often in a row the feed was refused for the same
 */
function refreshAfter(refresh, refusals) {
    const doubled = refresh * 2 ** Math.min(Math.max(refusals - 1, 0), 20);
    return Math.max(refresh, Math.min(doubled, RAREST_REFRESH));
}

export { refreshAfter };
