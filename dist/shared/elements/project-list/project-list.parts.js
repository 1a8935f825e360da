import { LazyModule } from '../../loading/lazy-module.js';

/** The code that not every visitor needs, each a file of its own in the build. */
/**
 * Searching, filtering and sorting; what follows from a choice. A test may put parts that cannot be
 * fetched in their place.
 */
const listParts = {
    finder: new LazyModule(() => import('./project-list.finder.js')),
    choice: new LazyModule(() => import('./project-list.choice.js')),
};

export { listParts };
