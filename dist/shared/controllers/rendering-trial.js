import { isServer, render, html } from 'lit';

/**
 * Whether Lit can draw on this page. Pages exist that change what `innerHTML` does, in which Lit
 * marks its places by comments (a sanitiser put in its way), or that let no string through (Trusted
 * Types, with Lit's policy in the hands of another copy). An element that were registered there would
 * show nothing and hide what the page's author has put between its tags.
 */
const MARK = 'fds';
function draws() {
    try {
        const root = new DocumentFragment();
        render(html `<p class=${MARK}>${MARK}</p>`, root);
        const drawn = root.firstElementChild;
        return drawn?.className === MARK && drawn.textContent === MARK;
    }
    catch {
        return false;
    }
}
let result;
/** Tried once for a page, when the first element is to be registered. */
function canRender() {
    if (result === undefined) {
        // On a server nothing is drawn into a page: there the trial says nothing.
        result = [isServer, draws()].includes(true);
        if (!result) {
            console.warn('fds-widgets: not started, since this page does not let Lit draw (innerHTML)');
        }
    }
    return result;
}

export { canRender };
