/** The code that not every visitor needs, each a file of its own in the build. */
import type { CSSResult } from 'lit';
import { LazyModule } from '../../loading/lazy-module.js';

/** What each view needs (the map: the outlines), and what the panel holds for a choice. */
export const mapParts = {
  map: new LazyModule(() => import('../../geo/laender.js')),
  tiles: new LazyModule(() => import('./project-map.tiles.js')),
  list: new LazyModule(() => import('./project-map.list.js')),
  contents: new LazyModule(() => import('./project-map.contents.js')),
};

/** A test may put parts that cannot be fetched in their place. */
export type MapParts = Readonly<typeof mapParts>;

/** The look of those parts that are there. */
export function partSheets(parts: MapParts): readonly CSSResult[] {
  const { tiles, list, contents } = parts;
  return [tiles, list, contents].flatMap(({ module }) => module?.sheets ?? []);
}
