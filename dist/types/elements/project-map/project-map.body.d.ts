/** The body of the widget: the list, or a picture with what stands beside it. */
import { type TemplateResult } from 'lit';
import type { MapViewName, Scene } from './project-map.scene.js';
/** The view that is shown, and how it came to be that one. */
export interface ShownView {
    /** `undefined` until the code of the first one is there. */
    readonly name: MapViewName | undefined;
    /** Whether another one was wanted, whose code could not be fetched. */
    readonly isMissing: boolean;
}
/** What the widget shows below its sentence. */
export declare function renderBody(scene: Scene, shown: ShownView): TemplateResult;
