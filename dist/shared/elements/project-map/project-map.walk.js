import { walkOver } from '../../controllers/walk-over.js';

/** Walking over map or tiles by keyboard: fetched when a visitor points at the widget or tabs into it. */
/** Over what the visitor sees, which the width of the widget decides: the map or the tiles. */
function walkFrom(root, event) {
    walkOver(root, '.places button', event);
}

export { walkFrom };
