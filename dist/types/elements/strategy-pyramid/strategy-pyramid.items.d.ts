/** What a layer opens to, fetched on need: notes, vision, details, ways, items; and the whole as a list. */
import { type CSSResult, type TemplateResult } from 'lit';
import type { LayerContents } from './strategy-pyramid.contents.js';
import { type OpenedView } from './strategy-pyramid.view.js';
export { linkedWords } from './strategy-pyramid.linked.js';
export { Opened } from './strategy-pyramid.opened.js';
/** The look of what is rendered here, and of the layers when something is chosen. */
export declare const sheets: readonly CSSResult[];
/** What is open below the head of a layer, in reading order; nothing where all is closed. */
export declare function renderPanel(view: OpenedView, contents: LayerContents): TemplateResult | undefined;
/** The whole without the picture: everything open, nothing folded. */
export declare function renderList(view: OpenedView, layers: readonly LayerContents[]): TemplateResult;
