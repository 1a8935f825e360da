const placeOf = ({ source, section, page, url }) => JSON.stringify([source, section, page, url]);
/** Whether a place is among others. */
const isAmong = (cite, others) => others.some((other) => placeOf(other) === placeOf(cite));
/** Each place once. */
function distinct(cites) {
    const places = new Map();
    for (const cite of cites) {
        if (!places.has(placeOf(cite)))
            places.set(placeOf(cite), cite);
    }
    return [...places.values()];
}
/** What all of some things cite. */
function citedByAll(items) {
    const [first, ...rest] = items;
    return distinct(first?.cite ?? []).filter((cite) => rest.every((item) => isAmong(cite, item.cite)));
}

export { citedByAll, distinct, isAmong };
