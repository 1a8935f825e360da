/**
 * Lists for `d3-sankey`, which goes through them by `entries()`: pages with an old Prototype.js take
 * that method from all lists, or give it another meaning.
 */
function* pairs(list) {
    for (let at = 0; at < list.length; at += 1)
        yield [at, list[at]];
}
/** A list with an `entries()` of its own, which means what the language says, on whatever page. */
const counted = (list) => Object.defineProperty(list, 'entries', { value: () => pairs(list) });

export { counted };
