/** The code that not every visitor needs: a file of its own in the build. */
import { LazyModule } from '../../loading/lazy-module.js';
/** What a layer opens to, and what is said when something is chosen. */
export declare const itemsCode: LazyModule<typeof import("./strategy-pyramid.items.js")>;
