import { LazyModule } from '../../loading/lazy-module.js';

/** The code that not every visitor needs, each a file of its own in the build. */
/** The outlines of the map, the list, what the panel holds for a choice, and the arrow keys. */
const mapParts = {
    map: new LazyModule(() => import('../../geo/laender.js')),
    list: new LazyModule(() => import('./project-map.list.js')),
    contents: new LazyModule(() => import('./project-map.contents.js')),
    walk: new LazyModule(() => import('./project-map.walk.js')),
};

export { mapParts };
