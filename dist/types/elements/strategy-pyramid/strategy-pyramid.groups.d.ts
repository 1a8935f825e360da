import { type TemplateResult } from 'lit';
import type { LayerContents } from './strategy-pyramid.contents.js';
import type { OpenedView } from './strategy-pyramid.view.js';
/** The items of a layer, or the sentence that the data have none. */
export declare function renderItems(view: OpenedView, contents: LayerContents): TemplateResult;
