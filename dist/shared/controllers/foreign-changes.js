/**
 * What others change in a widget between two renderings: page translators above all, which wrap
 * texts in elements of their own, put others in their place, or rewrite them. Lit would go on writing
 * to nodes that are gone, and leave what it believes to be there: a false figure would stay.
 */
/** Sheets that extensions put in, for dark pages for example: none of the widget's content. */
const SHEETS = /^(?:style|link)$/i;
/** More than this is no longer put back one by one. */
const MOST = 20_000;
const OBSERVED = {
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    subtree: true,
};
function isSheet({ addedNodes, removedNodes }) {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(({ nodeName }) => SHEETS.test(nodeName));
}
/** Undoes one change; `false` where things are not as the change has left them. */
function putBack(change) {
    const { target, oldValue, addedNodes, removedNodes, nextSibling } = change;
    if (change.type === 'characterData') {
        target.data = oldValue ?? '';
        return true;
    }
    for (const node of addedNodes) {
        if (node.parentNode !== target)
            return false;
        target.removeChild(node);
    }
    if (nextSibling && nextSibling.parentNode !== target)
        return false;
    for (const node of removedNodes)
        target.insertBefore(node, nextSibling);
    return true;
}
/** Watches one root while nothing is drawn in it. The widget itself must not change it then. */
class ForeignChanges {
    #root;
    #observer;
    #changes = [];
    #isTooMuch = false;
    /** To be called after each rendering. */
    watch(root) {
        this.#root = root;
        this.#observer ??= new MutationObserver((changes) => {
            this.#note(changes);
        });
        this.#observer.observe(root, OBSERVED);
    }
    /**
     * To be called before each rendering: everything is as the last one has left it, the very same
     * nodes, so that focus, folds and scroll positions stay.
     *
     * @returns `false` where that cannot be done: then all has to be drawn afresh
     */
    undo(root) {
        this.#note(this.#observer?.takeRecords() ?? []);
        this.#observer?.disconnect();
        const changes = this.#changes.reverse();
        const isTooMuch = this.#isTooMuch;
        this.#changes = [];
        this.#isTooMuch = false;
        // Of another root than was watched nothing is known: the content has moved there as a whole.
        if (root !== this.#root)
            return true;
        return !isTooMuch && changes.every(putBack);
    }
    #note(changes) {
        if (this.#isTooMuch)
            return;
        this.#changes.push(...changes.filter((change) => !isSheet(change)));
        if (this.#changes.length <= MOST)
            return;
        this.#isTooMuch = true;
        this.#changes = [];
    }
}

export { ForeignChanges };
