/** Follows the `fds-strategy` that a widget names by `for`. Fetched by pages that have such a widget. */
const TAG = 'fds-strategy';
/** The living `fds-strategy` of an id: near the element, else in the document. */
function lookUp(element, id) {
    const root = element.getRootNode();
    const near = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    const found = near ?? element.ownerDocument.getElementById(id);
    return found?.localName === TAG && customElements.get(TAG) ? found : undefined;
}
/**
 * Calls `changed` with the provider of an id, at once or as soon as there is one, again when another
 * has taken its place, and with `undefined` when it has gone. Providers say themselves that they
 * have come (`context-provider`, as every provider of a context does), so that nothing watches the
 * document. That one may have left is known to whoever listens to it: then `lookAgain` is called.
 *
 * @returns stops following
 */
function followById(element, id, changed) {
    let current;
    let active = true;
    const look = () => {
        const provider = active ? lookUp(element, id) : current;
        if (provider === current)
            return;
        current = provider;
        changed(provider, lookAgain);
    };
    // After what is done now, in which an element may be moved or replaced.
    const lookAgain = () => {
        queueMicrotask(look);
    };
    const page = element.ownerDocument;
    // While it goes down: a provider around another one ends the event's way up.
    page.addEventListener('context-provider', lookAgain, true);
    look();
    return () => {
        active = false;
        page.removeEventListener('context-provider', lookAgain, true);
    };
}

export { followById };
