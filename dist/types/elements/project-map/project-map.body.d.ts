/** The body of the widget: the list, or a picture with what stands beside it. */
import { type TemplateResult } from 'lit';
import type { Scene } from './project-map.scene.js';
/** What the widget shows below its sentence. */
export declare function renderBody(scene: Scene, isList: boolean): TemplateResult;
