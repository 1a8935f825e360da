/** The projects of the open place, or what is linked: fetched when a visitor is about to choose. */
import { type CSSResult, type TemplateResult } from 'lit';
import { type Scene } from './project-map.scene.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** What the panel holds once something is open or chosen. */
export declare function renderContents(scene: Scene): TemplateResult;
