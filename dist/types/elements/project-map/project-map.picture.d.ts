/**
 * The Länder: quiet shapes below, real buttons with the numbers above them. The same buttons are the
 * equal tiles where the widget is narrow or the tiles are asked for: the style sheets decide.
 */
import { type TemplateResult } from 'lit';
import type { GeometryAttribution, LandShape, MapSize } from '../../geo/laender.types.js';
import { type Scene } from './project-map.scene.js';
/** What the map takes from the module with the outlines. */
export interface Geometry {
    readonly laenderShapes: readonly LandShape[];
    readonly mapViewBox: MapSize;
    readonly geometryAttribution: GeometryAttribution;
}
/** The room of a picture that is not there yet, with a sentence. */
export declare function renderRoom(sentence: string): TemplateResult;
/** The Länder as map or tiles; until its outlines are there, the map's room has a sentence. */
export declare function renderPicture(scene: Scene, geometry: Geometry | undefined): TemplateResult;
