/** The code that not every visitor needs, each a file of its own in the build. */
import { LazyModule } from '../../loading/lazy-module.js';
import type { LateParts } from './project-map.parts.types.js';
import type { Scene } from './project-map.scene.js';

/** The outlines of the map, the list, what the panel holds for a choice, and the arrow keys. */
export const mapParts: LateParts<Scene> = {
  map: new LazyModule(() => import('../../geo/laender.js')),
  list: new LazyModule(() => import('./project-map.list.js')),
  contents: new LazyModule(() => import('./project-map.contents.js')),
  walk: new LazyModule(() => import('./project-map.walk.js')),
};

/** A test may put parts that cannot be fetched in their place. */
export type MapParts = LateParts<Scene>;
