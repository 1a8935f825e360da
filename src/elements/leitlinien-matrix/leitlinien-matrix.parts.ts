/** The code that not every visitor needs, each a file of its own in the build. */
import { LazyModule } from '../../loading/lazy-module.js';

/** What is fetched on need. */
export const matrixParts = {
  /** Search, filters, counts, arrow keys. */
  more: new LazyModule(() => import('./leitlinien-matrix.more.js')),
  /** The second view. */
  structure: new LazyModule(() => import('./leitlinien-matrix.structure.js')),
};

/** A test may put parts that cannot be fetched in their place. */
export type MatrixParts = Readonly<typeof matrixParts>;
