/** Walking over map or tiles by keyboard: fetched when a visitor points at the widget or tabs into it. */
import { walkOver } from '../../controllers/walk-over.js';

/** Over what the visitor sees, which the width of the widget decides: the map or the tiles. */
export function walkFrom(root: ShadowRoot, event: KeyboardEvent): void {
  walkOver(root, '.places button', event);
}
