import { LazyModule } from '../../loading/lazy-module.js';

/** The code that not every visitor needs, each a file of its own in the build. */
/** What is fetched on need. */
const matrixParts = {
    /** Search, filters, counts, arrow keys. */
    more: new LazyModule(() => import('./leitlinien-matrix.more.js')),
    /** The second view. */
    structure: new LazyModule(() => import('./leitlinien-matrix.structure.js')),
};

export { matrixParts };
