import { unknownToSay } from '../store/details-place.js';

/** To what a widget is narrowed, and what it has to say of it; nothing where it shows everything. */
function narrowingOf(ownLand, { feed, selection }, place) {
    const land = (ownLand ?? feed?.land)?.trim() || null;
    const filter = feed?.filter ?? null;
    const unknown = selection && unknownToSay(place, selection);
    return land || filter || unknown ? { land, filter, unknown } : undefined;
}

export { narrowingOf };
