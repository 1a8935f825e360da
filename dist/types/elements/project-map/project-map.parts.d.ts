/** The code that not every visitor needs, each a file of its own in the build. */
import type { CSSResult } from 'lit';
import { LazyModule } from '../../loading/lazy-module.js';
/** The views beside the map, and what the panel holds once something is chosen. */
export declare const mapParts: {
    tiles: LazyModule<typeof import("./project-map.tiles.js")>;
    list: LazyModule<typeof import("./project-map.list.js")>;
    contents: LazyModule<typeof import("./project-map.contents.js")>;
};
/** A test may put parts that cannot be fetched in their place. */
export type MapParts = Readonly<typeof mapParts>;
/** The look of those parts that are there. */
export declare function partSheets(parts: MapParts): readonly CSSResult[];
