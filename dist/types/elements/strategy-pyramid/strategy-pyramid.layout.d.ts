/**
 * The shape of the pyramid: one slice per layer, all of one height. Pure.
 *
 * All slices share one system of coordinates: x from 0 to `PYRAMID_WIDTH`, y from 0 at the tip,
 * `SLICE_HEIGHT` per layer. The page stretches every slice to the height of the text beside it; as
 * all are of one height, the sides stay straight through all of them.
 */
/** Width of the base, in units of the picture. */
export declare const PYRAMID_WIDTH = 200;
/** Height of one layer with the gap below it, in units of the picture. */
export declare const SLICE_HEIGHT = 60;
/** Height of the gap between two layers, in units of the picture. */
export declare const SLICE_GAP = 2.5;
/** The highest band is narrower than the lowest by this many steps at each end. */
export declare const INSET_STEPS = 6;
/** One point, in units of the picture. */
export interface Point {
    readonly x: number;
    readonly y: number;
}
/** One layer of the picture: a triangle at the tip, trapezoids below. */
export interface PyramidSlice {
    /** Clockwise from the upper left corner; at the tip both upper corners are the same point. */
    readonly corners: readonly [Point, Point, Point, Point];
    /** The corners as a path, for the `d` of an SVG path. */
    readonly path: string;
    /** The part of the picture in which the slice stands, for the `viewBox` of an SVG. */
    readonly viewBox: string;
    /** Opacity of the accent on the page's ground, 1 (darkest) to 0.45. */
    readonly tint: number;
    /** Where the layers are bands: how much narrower than the lowest, 0 to `INSET_STEPS`. */
    readonly inset: number;
}
/**
 * The slices of a pyramid, from the tip down.
 *
 * @param count number of layers; none for 0 or less
 */
export declare function layoutPyramid(count: number): readonly PyramidSlice[];
