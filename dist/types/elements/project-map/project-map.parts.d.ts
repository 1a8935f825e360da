/** The code that not every visitor needs, each a file of its own in the build. */
import type { CSSResult } from 'lit';
import { LazyModule } from '../../loading/lazy-module.js';
/** The outlines of the map, the list, what the panel holds for a choice, and the arrow keys. */
export declare const mapParts: {
    map: LazyModule<typeof import("../../geo/laender.js")>;
    list: LazyModule<typeof import("./project-map.list.js")>;
    contents: LazyModule<typeof import("./project-map.contents.js")>;
    walk: LazyModule<typeof import("./project-map.walk.js")>;
};
/** A test may put parts that cannot be fetched in their place. */
export type MapParts = Readonly<typeof mapParts>;
/** The look of those parts that are there. */
export declare function partSheets({ list, contents }: MapParts): readonly CSSResult[];
