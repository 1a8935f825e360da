const FOCUSABLE = 'button, summary, input, select, a[href], [tabindex]';
/** What had the focus last, outside of details: from there they were opened. */
const openers = new WeakMap();
/** Whether it is still there to be focused. */
const isShown = (element) => element.isConnected && element.checkVisibility();
/** Whether nothing on the page has the focus: page and widgets may have put it elsewhere. */
const isNowhere = ({ activeElement, body }) => !activeElement || activeElement === body;
/** The entry under which details stand: inside them another one may be about the same record. */
function entryOf(details, root, entry) {
    return [...root.querySelectorAll(entry)]
        .filter((each) => each.compareDocumentPosition(details) & Node.DOCUMENT_POSITION_FOLLOWING)
        .at(-1);
}
/**
 * Notes what has the focus, before a rendering.
 *
 * @param entry selector of the entry under which a widget shows details, where it knows that
 * @returns what looks after it when the rendering is over. It goes to a region around it that can take
 *   it; from within details to those which came, or back to their entry; from elsewhere to what came in
 *   its place, or stood before it.
 */
function noteFocus(host, entry) {
    const { shadowRoot: root, ownerDocument } = host;
    const focused = root?.activeElement;
    if (!root || !(focused instanceof HTMLElement))
        return undefined;
    const region = focused.parentElement?.closest('[tabindex="-1"]');
    const details = focused.closest('.details');
    if (!details)
        openers.set(host, focused);
    const known = details && entry !== undefined ? entryOf(details, root, entry) : undefined;
    const focusable = () => [...root.querySelectorAll(FOCUSABLE)];
    const all = focusable();
    const at = all.indexOf(focused);
    const near = [...all.slice(0, at).reverse(), ...all.slice(at + 1)];
    return () => {
        if (isShown(focused) || !isNowhere(ownerDocument))
            return;
        const came = details
            ? [...root.querySelectorAll('.details .close'), known, openers.get(host)]
            : focusable()
                .slice(at, at + 1)
                .filter((each) => !all.includes(each));
        const home = [region, ...came, ...near].find((each) => each && isShown(each));
        home?.focus({ preventScroll: home === region });
    };
}

export { noteFocus };
