const FOCUSABLE = 'button, summary, input, select, a[href], [tabindex]';
/** What had the focus last, outside of details: from there they were opened. */
const openers = new WeakMap();
/** Whether it is still there to be focused. */
const isShown = (element) => element.isConnected && element.checkVisibility();
/** Whether nothing on the page has the focus: page and widgets may have put it elsewhere. */
const isNowhere = ({ activeElement, body }) => !activeElement || activeElement === body;
/**
 * Notes what has the focus, before a rendering.
 *
 * @returns what looks after it when the rendering is over: from within details it goes to those which
 *   came, or back to where they were opened; from elsewhere to what stood before it.
 */
function noteFocus(host) {
    const { shadowRoot: root, ownerDocument } = host;
    const focused = root?.activeElement;
    if (!root || !(focused instanceof HTMLElement))
        return undefined;
    const isInside = focused.closest('.details') !== null;
    if (!isInside)
        openers.set(host, focused);
    const all = [...root.querySelectorAll(FOCUSABLE)];
    const at = all.indexOf(focused);
    const near = [...all.slice(0, at).reverse(), ...all.slice(at + 1)];
    return () => {
        if (isShown(focused) || !isNowhere(ownerDocument))
            return;
        const come = [...root.querySelectorAll('.details .close')];
        const opener = openers.get(host);
        const around = isInside ? [...come, ...(opener ? [opener] : []), ...near] : near;
        around.find(isShown)?.focus();
    };
}

export { noteFocus };
