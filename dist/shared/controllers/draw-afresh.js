import { render, nothing } from 'lit';
import { readVisitorState, restoreVisitorState } from './visitor-state.js';

/** Forgets all that was drawn in a root, in whatever state that is, for a drawing from scratch. */
/**
 * Lit keeps what it knows of a root at the node before which it draws: so a root can be forgotten, or
 * its content moved to another one together with that node.
 *
 * @returns that node, at the end of the root
 */
function drawBefore(root, options) {
    const end = document.createComment('');
    root.append(end);
    options.renderBefore = end;
    return end;
}
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
    drawBefore(root, options);
}
/**
 * Empties the root.
 *
 * @returns what hands focus, open folds and scroll positions over to the new drawing
 */
function drawAfresh(root, options) {
    const state = readVisitorState(root);
    empty(root, options);
    return () => {
        restoreVisitorState(root, state);
    };
}

export { drawAfresh, drawBefore };
