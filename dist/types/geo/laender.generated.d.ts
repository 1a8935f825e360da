import type { EncodedLand, MapSize } from './laender.types.js';
/** Size of the picture in units. */
export declare const size: MapSize;
/** Grid steps per unit. */
export declare const gridPerUnit = 4;
/** Every border and coast once, in the notation of decode-paths.ts. */
export declare const lines: readonly string[];
/** The Länder; a ring lists indices into `lines`, a negative one (~index) runs backwards. */
export declare const laender: readonly EncodedLand[];
