import { walk } from '../geo/walk.js';

/** Walking over a picture by keyboard: fetched when a visitor points at a widget or tabs into it. */
/**
 * Moves the focus from the focused thing in the direction of an arrow key, or to an end; over what the
 * visitor sees, which may hang on the width of the widget.
 *
 * @param things selector of all that can be walked to
 */
function walkOver(root, things, event) {
    const all = [...root.querySelectorAll(things)];
    const from = all.findIndex((each) => each === root.activeElement);
    if (from < 0)
        return;
    const spots = all.map((each, at) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { id: String(at), x: x + width / 2, y: y + height / 2 };
    });
    const to = walk(spots, String(from), event.key);
    if (to === undefined)
        return;
    event.preventDefault();
    all[Number(to)]?.focus();
}

export { walkOver };
