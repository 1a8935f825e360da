/** The code that not every visitor needs: what is chosen, opened, switched to, filtered or refreshed. */
import { LazyModule } from '../../loading/lazy-module.js';

/** What is fetched on need. */
export const timelineParts = {
  /** All that a visitor can do. */
  more: new LazyModule(() => import('./timeline.more.js')),
};

/** A test may put parts that cannot be fetched in their place. */
export type TimelineParts = Readonly<typeof timelineParts>;
