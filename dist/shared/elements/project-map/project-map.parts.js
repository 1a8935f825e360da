import { LazyModule } from '../../loading/lazy-module.js';

/** The outlines of the map, the list, what the panel holds for a choice, and the arrow keys. */
const mapParts = {
    map: new LazyModule(() => import('../../geo/laender.js')),
    list: new LazyModule(() => import('./project-map.list.js')),
    contents: new LazyModule(() => import('./project-map.contents.js')),
    walk: new LazyModule(() => import('./project-map.walk.js')),
};
/** The look of those parts that are there. */
function partSheets({ list, contents }) {
    return [list, contents].flatMap(({ module }) => module?.sheets ?? []);
}

export { mapParts, partSheets };
