/** What stands with the picture, map or tiles: its legend, and the places that it cannot show. */
import { nothing, type TemplateResult } from 'lit';
import { type Scene } from './project-map.scene.js';
/** The meaning of numbers, hatching and fills in words; that of a choice comes with its code. */
export declare function renderLegend(scene: Scene): TemplateResult;
/** What has no place on the map, in the same language. */
export declare function renderBeside(scene: Scene): TemplateResult | typeof nothing;
