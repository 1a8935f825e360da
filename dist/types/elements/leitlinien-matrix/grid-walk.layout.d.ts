/**
 * Walking over things that stand in rows and columns, by the arrow keys. Pure: what counts is where
 * they stand, so that the same rules hold for the table, for its narrow form and for the groups.
 */
/** Something that can be focused, with its edges; y grows downwards, the unit does not matter. */
export interface GridSpot {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    /** Number of the row of the table, or of the group, in which it stands. */
    readonly band: number;
}
/**
 * Where a key leads, as an index: with the arrow keys to the neighbour, with Home and End to the ends
 * of the row, with Ctrl also held to the ends of all; `undefined` for all else and where nothing is.
 *
 * @param spots in reading order
 */
export declare function walkGrid(spots: readonly GridSpot[], at: number, key: string, isCtrl: boolean): number | undefined;
