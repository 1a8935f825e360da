/** Finds the `fds-strategy` in which a widget stands. */
const TAG = 'fds-strategy';
/** The nearest enclosing `fds-strategy`, through shadow roots, alive or not yet. */
function findEnclosing(element) {
    let node = element;
    while (node) {
        const found = node.parentElement?.closest(TAG) ?? null;
        if (found)
            return found;
        const root = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : null;
        if (node?.localName === TAG)
            return node;
    }
    return null;
}

export { findEnclosing };
