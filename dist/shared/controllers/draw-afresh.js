import { render, nothing } from 'lit';

/** Forgets all that was drawn in a root, in whatever state that is, for a drawing from scratch. */
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';
/** What tells controls apart in two drawings of the same. */
function keyOf(element) {
    const { localName, className, dataset } = element;
    return [localName, className, dataset['ref'], element.getAttribute('name')].join(' ');
}
const controlsLike = (root, key) => [...root.querySelectorAll(FOCUSABLE)].filter((each) => keyOf(each) === key);
const foldsOf = (root) => [
    ...root.querySelectorAll('details'),
];
/** Lit keeps what it knows of a container at the node before which it renders: a new one knows nothing. */
function empty(root, options) {
    try {
        // The proper way first, which also lets go of what directives hold.
        render(nothing, root, options);
    }
    catch {
        // The state is worse than that.
    }
    for (const node of [...root.childNodes])
        if (node.nodeName !== 'STYLE')
            node.remove();
    const end = document.createComment('');
    root.append(end);
    options.renderBefore = end;
}
/**
 * Empties the root.
 *
 * @returns what hands focus and open folds over to the new drawing
 */
function drawAfresh(root, options) {
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    const key = focused ? keyOf(focused) : '';
    const index = focused ? controlsLike(root, key).indexOf(focused) : -1;
    const open = foldsOf(root).map((fold) => fold.open);
    empty(root, options);
    return () => {
        controlsLike(root, key)[index]?.focus({ preventScroll: true });
        const folds = foldsOf(root);
        // Others than before cannot be told apart.
        if (folds.length !== open.length)
            return;
        folds.forEach((fold, at) => {
            fold.open = open[at] ?? fold.open;
        });
    };
}

export { drawAfresh };
