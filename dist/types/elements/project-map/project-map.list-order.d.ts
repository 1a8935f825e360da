/** The order of the Länder in the list: by name, or by official key. */
import { type TemplateResult } from 'lit';
import type { Place } from './project-map.layout.js';
import { type Scene } from './project-map.scene.js';
/** The official key of a Land, two digits, where the list is ordered by it. */
export declare function keyOf(scene: Scene, place: Place): string | undefined;
/** The Länder in the chosen order; first of all the one that the widget is about. */
export declare function orderedLaender(scene: Scene): readonly Place[];
/** The switch between the two. */
export declare function renderOrder(scene: Scene): TemplateResult;
