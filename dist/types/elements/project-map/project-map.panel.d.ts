/** What stands beside the map: an overview, until something is open or chosen. */
import { type TemplateResult } from 'lit';
import { type Scene } from './project-map.scene.js';
/** The heading that names the panel. */
export declare function panelHeading({ view }: Scene, content: unknown): unknown;
/** The overview, or what is open or chosen. */
declare function renderInner(scene: Scene): TemplateResult;
/**
 * The panel; it takes the focus where the focused thing inside it is gone.
 *
 * @param inner what it holds, where the code for that is there already
 */
export declare function renderPanel(scene: Scene, inner?: typeof renderInner): TemplateResult;
export {};
