import { LazyModule } from '../../loading/lazy-module.js';

/** The code that not every visitor needs: what is chosen, opened, switched to, filtered or refreshed. */
/** What is fetched on need. */
const timelineParts = {
    /** All that a visitor can do. */
    more: new LazyModule(() => import('./timeline.more.js')),
};

export { timelineParts };
