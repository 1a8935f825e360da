import { LazyModule } from '../../loading/lazy-module.js';

/** What each view needs (the map: the outlines), and what the panel holds for a choice. */
const mapParts = {
    map: new LazyModule(() => import('../../geo/laender.js')),
    tiles: new LazyModule(() => import('./project-map.tiles.js')),
    list: new LazyModule(() => import('./project-map.list.js')),
    contents: new LazyModule(() => import('./project-map.contents.js')),
};
/** The look of those parts that are there. */
function partSheets(parts) {
    const { tiles, list, contents } = parts;
    return [tiles, list, contents].flatMap(({ module }) => module?.sheets ?? []);
}

export { mapParts, partSheets };
