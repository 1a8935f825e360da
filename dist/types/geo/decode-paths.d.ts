/** Turns grid steps into the text of a path number with the separator it needs in front. */
export type Format = (steps: number) => string;
/** A border or coast, ready to become part of a path in either direction. */
export interface PathLine {
    /** Absolute text of the first and the last point. */
    readonly start: string;
    readonly end: string;
    /** Relative text of all steps from start to end, and from end to start. */
    readonly forwards: string;
    readonly backwards: string;
}
/**
 * Makes the function that writes numbers. A minus sign separates by itself, a space does before
 * any other number. Few different steps occur, so each is formatted once: formatting is what
 * takes the time.
 *
 * @param gridPerUnit grid steps per path unit; a power of two keeps every number exact
 */
export declare function createFormat(gridPerUnit: number): Format;
/**
 * Reads a line as scripts/build-geo.mjs writes it: `'x y steps'`, the start on the grid and then
 * two letters per step, one for each axis. The 51 letters from `(` to `Z` need no escaping in a
 * string and compress far better than digits.
 */
export declare function decodeLine(encoded: string, format: Format): PathLine;
/**
 * Puts the lines of closed rings together as the `d` of one SVG path, of `M`, `l` and `z`.
 *
 * @param lines all lines of the map
 * @param rings per ring the indices of its lines in order; `~index` runs a line backwards
 */
export declare function pathOfRings(lines: readonly PathLine[], rings: readonly (readonly number[])[]): string;
