import { LazyModule } from '../../loading/lazy-module.js';

/** The views beside the map, and what the panel holds once something is chosen. */
const mapParts = {
    tiles: new LazyModule(() => import('./project-map.tiles.js')),
    list: new LazyModule(() => import('./project-map.list.js')),
    contents: new LazyModule(() => import('./project-map.contents.js')),
};
/** The look of those parts that are there. */
function partSheets(parts) {
    return Object.values(parts).flatMap(({ module }) => module?.sheets ?? []);
}

export { mapParts, partSheets };
