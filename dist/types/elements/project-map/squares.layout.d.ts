/** The entries of a place as small squares, one an entry or one for several alike. Pure. */
/** Numbers of entries: those that a place leads, and those in which it only takes part. */
export interface Counts {
    readonly leads: number;
    readonly partners: number;
}
/** What all squares of a picture have in common, so that their numbers compare. */
export interface SquareScale {
    /** So many entries make one square; what is begun counts as a whole one. */
    readonly unit: number;
    /** Squares in a row of a Land, whose label has to fit between its neighbours. */
    readonly land: number;
    /** Squares in a row of a place beside the map, which has a line of its own. */
    readonly beside: number;
}
/** The squares of one place; paths and size in units of which a square is `SIDE` wide. */
export interface Squares {
    readonly width: number;
    readonly height: number;
    /** Filled: it leads them. */
    readonly leads: string;
    /** Outlined: it takes part. */
    readonly partners: string;
    /** The others of the place, where only some are meant. */
    readonly rest: string;
}
/** With more rows a label would be no label any more. */
export declare const ROWS = 3;
/** A square and the way to the next one: whole numbers, which a screen draws sharply. */
export declare const SIDE = 5;
export declare const PITCH = 7;
/** The same scale for the whole picture: one square an entry, as long as three rows hold them. */
export declare function scaleFor(laender: readonly Counts[], beside: readonly Counts[]): SquareScale;
/**
 * The squares of a place, those that are meant first.
 *
 * @param all what the place has
 * @param meant what of it is meant, all of it or what is linked with a choice
 * @param columns squares in a row at most
 */
export declare function layoutSquares(all: Counts, meant: Counts, unit: number, columns: number): Squares | undefined;
