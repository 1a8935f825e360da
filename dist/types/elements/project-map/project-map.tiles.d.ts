/** The Länder as equal tiles: none is larger because its area is. */
import { type CSSResult, type TemplateResult } from 'lit';
import { type Scene } from './project-map.scene.js';
import type { Spot } from './walk.layout.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** The tiles that can be chosen, in reading order. */
export declare function tileSpots({ layout }: Pick<Scene, 'layout'>): readonly Spot[];
/** The grid of tiles. */
export declare function renderTiles(scene: Scene): TemplateResult;
