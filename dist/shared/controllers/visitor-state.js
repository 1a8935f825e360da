/**
 * What a visitor has opened, focused and scrolled in a drawing, carried over to another one. Elements
 * are told apart by the records they are about, not by their words: those may have changed with the
 * data, and many are alike.
 */
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';
/** What stands there once for each record. */
const REPEATED = /^(?:li|tr)$/;
/** The record that an element is about: its own, or else the first that is named in it. */
function refOf(element) {
    if (element.dataset['ref'] ?? !REPEATED.test(element.localName))
        return element.dataset['ref'];
    return element.querySelector('[data-ref]')?.dataset['ref'];
}
/** Where an element stands in its drawing, from the root down. */
function pathOf(element) {
    const { localName, id, classList, parentElement } = element;
    const own = [localName, id, classList[0], element.getAttribute('name'), refOf(element)].join(' ');
    return parentElement ? `${pathOf(parentElement)}>${own}` : own;
}
/** Elements by their paths; several of one path are told apart by their order. */
function byIdentity(root, selector) {
    const found = new Map();
    for (const element of root.querySelectorAll(selector)) {
        const path = pathOf(element);
        let identity = path;
        for (let count = 1; found.has(identity); count += 1)
            identity = `${path}#${count}`;
        found.set(identity, element);
    }
    return found;
}
function focusedIn(root) {
    const focused = root instanceof ShadowRoot && root.activeElement;
    if (!(focused instanceof HTMLElement))
        return undefined;
    const [identity] = [...byIdentity(root, FOCUSABLE)].find(([, each]) => each === focused) ?? [];
    return identity === undefined ? undefined : { identity, ref: focused.dataset['ref'] };
}
/** Reads off a drawing what has been done to it. */
function readVisitorState(root) {
    const folds = [...byIdentity(root, 'details')];
    const all = [...root.querySelectorAll('*')];
    const isScrolled = all.some(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0);
    return {
        folds: new Map(folds.map(([identity, { open }]) => [identity, open])),
        scrolled: new Map([...(isScrolled ? byIdentity(root, '*') : [])].map(([identity, { scrollTop, scrollLeft }]) => [identity, { scrollTop, scrollLeft }])),
        focused: focusedIn(root),
    };
}
/** The counterpart of what had focus; where its surroundings are others, one of the same record. */
function counterpart(root, { identity, ref }) {
    const all = byIdentity(root, FOCUSABLE);
    const same = all.get(identity);
    if (same ?? ref === undefined)
        return same;
    return [...all.values()].find(({ dataset }) => dataset['ref'] === ref);
}
/** Does the same to a drawing that stands in its place. */
function restoreVisitorState(root, { folds, scrolled, focused }) {
    for (const [identity, fold] of byIdentity(root, 'details')) {
        const { open } = fold;
        fold.open = folds.get(identity) ?? open;
    }
    for (const [identity, element] of scrolled.size > 0 ? byIdentity(root, '*') : []) {
        const { scrollTop = 0, scrollLeft = 0 } = scrolled.get(identity) ?? {};
        if (scrollTop !== 0 || scrollLeft !== 0)
            element.scrollTo(scrollLeft, scrollTop);
    }
    if (focused)
        counterpart(root, focused)?.focus({ preventScroll: true });
}

export { readVisitorState, restoreVisitorState };
