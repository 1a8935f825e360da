/** Where each Land stands among the equal tiles. Pure. */
import type { LandIso } from '../../geo/laender.types.js';
/** One field of the tile grid; without `iso` it stays empty. */
export interface Tile {
    /** From 0. */
    readonly column: number;
    /** From 0. */
    readonly row: number;
    readonly iso: LandIso | undefined;
}
/** The tile grid row by row, each of the sixteen Länder once. */
export declare const tiles: readonly Tile[];
