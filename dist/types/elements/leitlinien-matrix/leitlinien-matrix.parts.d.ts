/** The code that not every visitor needs, each a file of its own in the build. */
import type { CSSResult } from 'lit';
import { LazyModule } from '../../loading/lazy-module.js';
/** What is fetched on need. */
export declare const matrixParts: {
    /** Search, filters, counts, arrow keys. */
    more: LazyModule<typeof import("./leitlinien-matrix.more.js")>;
    /** The second view. */
    structure: LazyModule<typeof import("./leitlinien-matrix.structure.js")>;
};
/** A test may put parts that cannot be fetched in their place. */
export type MatrixParts = Readonly<typeof matrixParts>;
/** The look of those parts that are there. */
export declare function partSheets({ more, structure }: MatrixParts): readonly CSSResult[];
