/** The map in words: every place with what it leads and where it takes part, as a table. */
import { type CSSResult, type TemplateResult } from 'lit';
import { type Scene } from './project-map.scene.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** The table of all places; the projects of the open one stand below its row. */
export declare function renderList(scene: Scene): TemplateResult;
