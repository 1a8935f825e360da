/** What comes on need: walking over the picture by keyboard. */
import { walkOver } from '../../controllers/walk-over.js';

/** Moves the focus from box to box by an arrow key, or to an end. */
export function walkFrom(root: ShadowRoot, event: KeyboardEvent): void {
  walkOver(root, '.flow button', event);
}
