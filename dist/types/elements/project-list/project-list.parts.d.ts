/** The code that not every visitor needs, each a file of its own in the build. */
import { LazyModule } from '../../loading/lazy-module.js';
import type { FinderModule } from './project-list.scene.js';
/**
 * Searching, filtering and sorting; what follows from a choice. A test may put parts that cannot be
 * fetched in their place.
 */
export declare const listParts: {
    finder: LazyModule<FinderModule>;
    choice: LazyModule<typeof import("./project-list.choice.js")>;
};
