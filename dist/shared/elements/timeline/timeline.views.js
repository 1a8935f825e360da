import { LazyModule } from '../../loading/lazy-module.js';

/** The views that only some visitors ask for, each a file of its own in the build. */
/** Their code, by name. */
const timelineViews = {
    /** The axis to scale. */
    scale: new LazyModule(() => import('./timeline-scale.js')),
    table: new LazyModule(() => import('./timeline-table.js')),
};

export { timelineViews };
