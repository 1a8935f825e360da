/** The code that not every visitor needs: walking by keyboard. */
import { LazyModule } from '../../loading/lazy-module.js';

/** Fetched when a visitor points at the widget or tabs into it. A test may put another way here. */
export const moreOfCascade = new LazyModule(() => import('./cascade.more.js'));
