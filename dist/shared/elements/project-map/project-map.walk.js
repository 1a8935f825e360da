import { walk } from '../../geo/walk.js';

/** Walking over map or tiles by keyboard: fetched when a visitor points at the widget or tabs into it. */
/**
 * Moves the focus from the focused place in the direction of an arrow key, or to an end; over what
 * the visitor sees, which the width of the widget decides: the map or the tiles.
 */
function walkFrom(root, event) {
    const from = root?.activeElement?.getAttribute('data-place');
    if (!root || !from)
        return;
    const buttons = [...root.querySelectorAll('.places button')];
    const spots = buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { id: button.dataset['place'] ?? '', x: x + width / 2, y: y + height / 2 };
    });
    const to = walk(spots, from, event.key);
    if (to === undefined)
        return;
    event.preventDefault();
    buttons.find((button) => button.dataset['place'] === to)?.focus();
}

export { walkFrom };
