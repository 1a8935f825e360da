/** The views that only some visitors ask for, each a file of its own in the build. */
import { LazyModule } from '../../loading/lazy-module.js';

/** Their code, by name. */
export const timelineViews = {
  /** The axis to scale. */
  scale: new LazyModule(() => import('./timeline-scale.js')),
  table: new LazyModule(() => import('./timeline-table.js')),
};
