import { walkOver } from '../../controllers/walk-over.js';

/** What comes on need: walking over the picture by keyboard. */
/** Moves the focus from box to box by an arrow key, or to an end. */
function walkFrom(root, event) {
    walkOver(root, '.flow button', event);
}

export { walkFrom };
