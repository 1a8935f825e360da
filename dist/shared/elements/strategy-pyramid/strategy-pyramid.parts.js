import { LazyModule } from '../../loading/lazy-module.js';

/** The code that not every visitor needs: a file of its own in the build. */
/** What a layer opens to, and what is said when something is chosen. */
const itemsCode = new LazyModule(() => import('./strategy-pyramid.items.js'));

export { itemsCode };
