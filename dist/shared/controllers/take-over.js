/** What Lit calls the part of a container; `@lit-labs/ssr-client` sets it by this name as well. */
const PART = '_$litPart$';
/** Data that the page's own differ from are complete when nothing has changed for so long, in ms. */
const QUIET = 300;
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';
/** Text alone, since two editions of the kit may space their markup differently. */
const textOf = (node) => (node.textContent ?? '').replace(/\s+/g, '');
function isComplete(drawn) {
    return !!drawn.querySelector('.body') && !drawn.querySelector('[aria-busy="true"]');
}
/** Resolves when the widget is complete: as the page has it, or else at rest. */
function whenComplete(drawn, served) {
    const wanted = textOf(served);
    return new Promise((resolve) => {
        let timer;
        const done = () => {
            observer.disconnect();
            clearTimeout(timer);
            resolve();
        };
        const check = () => {
            clearTimeout(timer);
            if (!isComplete(drawn))
                return;
            if (textOf(drawn) === wanted)
                done();
            else
                timer = setTimeout(done, QUIET);
        };
        const observer = new MutationObserver(check);
        observer.observe(drawn, { childList: true, subtree: true, characterData: true });
        check();
    });
}
/** What tells a `<details>` apart when the data have changed. */
const summaryOf = (details) => textOf(details.firstElementChild ?? details);
/** Opens what the visitor has opened. */
function keepOpen(served, drawn) {
    const opened = [...served.querySelectorAll('details')];
    const states = new Map(opened.map((each) => [summaryOf(each), each.open]));
    for (const each of drawn.querySelectorAll('details')) {
        each.open = states.get(summaryOf(each)) ?? each.open;
    }
}
/** The counterpart of what has focus: of the same record, or without one at the same place. */
function focusIn(served, drawn) {
    const focused = served.activeElement;
    if (!focused)
        return undefined;
    const { ref } = focused.dataset;
    const all = (root) => [...root.querySelectorAll(FOCUSABLE)].filter(({ dataset }) => dataset['ref'] === ref);
    // The same one where a record stands several times; a record that is gone has none.
    return all(drawn)[all(served).indexOf(focused)] ?? (ref ? all(drawn)[0] : undefined);
}
/** Puts what is drawn into `fragment` into the place of what the page brought along. */
async function takeOver(host, root, fragment) {
    const drawn = fragment;
    const served = root;
    await whenComplete(drawn, served);
    keepOpen(root, fragment);
    const focus = focusIn(root, fragment);
    root.replaceChildren(fragment);
    served[PART] = drawn[PART];
    host.renderRoot = root;
    focus?.focus({ preventScroll: true });
    // From now on it is this root that is watched.
    host.requestUpdate();
}

export { takeOver };
