/** The outlines of the Länder, fetched when the map is first shown: a file of its own in the build. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GeometryAttribution, LandShape, MapSize } from '../../geo/laender.types.js';
/** What the map takes from the geometry module. */
export interface Geometry {
    readonly laenderShapes: readonly LandShape[];
    readonly mapViewBox: MapSize;
    readonly geometryAttribution: GeometryAttribution;
}
/** Loads the geometry module. */
export type LoadGeometry = () => Promise<Geometry>;
/** Loads the outlines once they are wanted, and tells its host when they are there or missing. */
export declare class GeometryController implements ReactiveController {
    #private;
    readonly host: ReactiveControllerHost;
    readonly load: LoadGeometry;
    geometry: Geometry | undefined;
    failed: boolean;
    constructor(host: ReactiveControllerHost, load: LoadGeometry);
    hostConnected(): void;
    /** Starts loading, unless that is done or under way. */
    want(): void;
}
