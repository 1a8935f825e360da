/** Finds the `fds-strategy` that a widget names by `for`. Fetched by pages that have such a widget. */
const TAG = 'fds-strategy';
function lookUp(element, id) {
    const root = element.getRootNode();
    const near = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    return near ?? element.ownerDocument.getElementById(id);
}
/**
 * Calls `found` with the provider of an id, at once or as soon as it is in the page and alive.
 *
 * @returns stops waiting
 */
function findById(element, id, found) {
    let waiting = true;
    const tryNow = () => {
        const provider = lookUp(element, id);
        if (!waiting || provider?.localName !== TAG || !customElements.get(TAG))
            return false;
        waiting = false;
        found(provider);
        return true;
    };
    if (tryNow())
        return () => undefined;
    const observer = new MutationObserver(() => {
        if (tryNow())
            observer.disconnect();
    });
    const options = { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] };
    observer.observe(element.ownerDocument, options);
    const root = element.getRootNode();
    if (root !== element.ownerDocument)
        observer.observe(root, options);
    const stop = () => {
        waiting = false;
        observer.disconnect();
    };
    void customElements.whenDefined(TAG).then(() => {
        if (tryNow())
            observer.disconnect();
    });
    return stop;
}

export { findById };
