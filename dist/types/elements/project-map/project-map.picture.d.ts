/** The map: quiet shapes below, real buttons with the numbers above them. */
import { type TemplateResult } from 'lit';
import type { GeometryAttribution, LandShape, MapSize } from '../../geo/laender.types.js';
import { type Scene } from './project-map.scene.js';
import { type Spot } from './walk.layout.js';
/** What the map takes from the module with the outlines. */
export interface Geometry {
    readonly laenderShapes: readonly LandShape[];
    readonly mapViewBox: MapSize;
    readonly geometryAttribution: GeometryAttribution;
}
/** The Länder of the map that the feed has, in reading order. */
export declare function mapSpots({ laenderShapes }: Geometry, scene: Pick<Scene, 'layout'>): readonly Spot[];
/** The room of a picture that is not there yet, with a sentence. */
export declare function renderRoom(sentence: string): TemplateResult;
/** The map; until its outlines are there, their room with a sentence. */
export declare function renderMap(scene: Scene, geometry: Geometry | undefined): TemplateResult;
/** Which Land is under pointer or focus, else which is open; and on small screens the way to it. */
export declare function renderCaption(scene: Scene): TemplateResult;
