/** ISO 3166-2 code of a German Land. */
export type LandIso = 'DE-BW' | 'DE-BY' | 'DE-BE' | 'DE-BB' | 'DE-HB' | 'DE-HH' | 'DE-HE' | 'DE-MV' | 'DE-NI' | 'DE-NW' | 'DE-RP' | 'DE-SL' | 'DE-SN' | 'DE-ST' | 'DE-SH' | 'DE-TH';
/** A place on the map, `[x, y]` in viewBox units; y grows downwards. */
export type MapPoint = readonly [x: number, y: number];
/** A box on the map, `[left, top, right, bottom]` in viewBox units. */
export type MapBounds = readonly [left: number, top: number, right: number, bottom: number];
/** Size of the map in viewBox units; its upper left corner is 0, 0. */
export interface MapSize {
    readonly width: number;
    readonly height: number;
}
/** Outline and places of one Land, all in viewBox units. */
export interface LandShape {
    readonly iso: LandIso;
    /** Value of an SVG path's `d`: mainland, islands and holes; right under both fill rules. */
    readonly path: string;
    /** Where the middle of a label stands; always inside the Land. */
    readonly label: MapPoint;
    /** The box that the path just fits into. */
    readonly bounds: MapBounds;
    /**
     * Only for Länder too small for label and pointer target: the middle of a free place outside
     * Germany, to be joined to `label` by a leader line. A circle of `targetRadius` around it
     * touches no Land, no other callout's circle, and stays inside the map.
     */
    readonly callout?: MapPoint;
}
/** A part of the attribution text that has to be a link. */
export interface AttributionLink {
    /** The words to link; they occur exactly once in the text. */
    readonly label: string;
    readonly href: string;
}
/** Source note that the licence of the geometry asks for. */
export interface GeometryAttribution {
    readonly text: string;
    readonly links: readonly AttributionLink[];
}
/** One Land as the generated module stores it: like `LandShape`, with rings instead of a path. */
export interface EncodedLand extends Omit<LandShape, 'path'> {
    /** Closed rings; each lists indices into the shared lines, `~index` for one run backwards. */
    readonly rings: readonly (readonly number[])[];
}
