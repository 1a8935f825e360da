/** The text of one layer: name, counts, summary, building blocks, what is linked. */
import { type TemplateResult } from 'lit';
import type { LayerContents } from './strategy-pyramid.contents.js';
import type { PyramidView } from './strategy-pyramid.view.js';
/** Id of the element that a layer's button opens. */
export declare const panelId: (layer: string) => string;
/** The text beside a layer's shape; as a list without the button that opens it. */
export declare function renderHead(view: PyramidView, contents: LayerContents): TemplateResult;
