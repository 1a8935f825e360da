/** The code that not every visitor needs, each a file of its own in the build. */
import type { CSSResult } from 'lit';
import { LazyModule } from '../../loading/lazy-module.js';
/** What each view needs (the map: the outlines), and what the panel holds for a choice. */
export declare const mapParts: {
    map: LazyModule<typeof import("../../geo/laender.js")>;
    tiles: LazyModule<typeof import("./project-map.tiles.js")>;
    list: LazyModule<typeof import("./project-map.list.js")>;
    contents: LazyModule<typeof import("./project-map.contents.js")>;
};
/** A test may put parts that cannot be fetched in their place. */
export type MapParts = Readonly<typeof mapParts>;
/** The look of those parts that are there. */
export declare function partSheets(parts: MapParts): readonly CSSResult[];
