import { createContext } from '@lit/context';

/**
 * The two contexts of a strategy, at two speeds: the feed changes when data arrive, the selection at
 * each click. The keys are registered symbols, so that two separately bundled copies of the kit on
 * one page work together; the number is the major version of the values' shape.
 */
/** Undefined while the strategy has not found its feed, and after it has left the page. */
const feedContext = createContext(Symbol.for('fds-widgets/feed@2'));
const selectionContext = createContext(Symbol.for('fds-widgets/selection@2'));

export { feedContext, selectionContext };
