/** What a layer opens to: its items in groups, each an entry with its details in place. */
import { type CSSResult, type TemplateResult } from 'lit';
import type { LayerContents } from './strategy-pyramid.contents.js';
import type { PyramidView } from './strategy-pyramid.view.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** The items of a layer, or the sentence that the data have none, with its notes and sources. */
export declare function renderItems(view: PyramidView, contents: LayerContents): TemplateResult;
