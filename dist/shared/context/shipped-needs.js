import { OTHER_PICTURE, PIECE_OF } from '../feed/pieces.js';

/** What of the shipped data the widgets inside a strategy need. */
const PREFIX = 'fds-';
/**
 * Whether they need all data at once: one of them does, or there is none that would ask. Otherwise each
 * asks for its piece, and no piece comes beside the whole.
 */
function needsAllData(strategy) {
    const inside = [...strategy.getElementsByTagName('*')].filter(({ localName }) => localName.startsWith(PREFIX));
    const hasPiece = (element) => element.localName.slice(PREFIX.length) in PIECE_OF && !element.matches(OTHER_PICTURE);
    return strategy.matches(OTHER_PICTURE) || inside.length === 0 || !inside.every(hasPiece);
}

export { needsAllData };
