/** A year in milliseconds. */
const YEAR = 365.25 * 86_400_000;
/** A moment of the event that is known: its start, or the start of its end. */
function anchorOf({ date, start }) {
    return Number.isFinite(start) ? start : (date?.to?.start ?? 0);
}
/**
 * The bulk of the events: all but those much further from today than most (four times as far as the
 * nearer half, and more than 25 years). So neither a 9999-12-31 nor a year 0 squeezes all others.
 */
function bulkOf(dated, today) {
    const distances = dated.map((item) => Math.abs(anchorOf(item) - today)).sort((a, b) => a - b);
    const usual = distances[Math.floor((distances.length - 1) / 2)] ?? 0;
    const reach = Math.max(4 * usual, 25 * YEAR);
    const inside = dated.filter((item) => Math.abs(anchorOf(item) - today) <= reach);
    return { inside, reach };
}

export { YEAR, anchorOf, bulkOf };
