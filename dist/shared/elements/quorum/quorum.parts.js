import { LazyModule } from '../../loading/lazy-module.js';

/** The code that not every visitor needs: table, coalitions, walking by keyboard. */
/** Fetched when a visitor points at the widget or tabs into it. A test may put another way here. */
const moreOfQuorum = new LazyModule(() => import('./quorum.more.js'));

export { moreOfQuorum };
