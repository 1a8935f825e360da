/** The picture of one layer. It says nothing that the text beside it does not say, so it is hidden. */
import { type TemplateResult } from 'lit';
import type { EntryState } from '../../parts/view.types.js';
import type { PyramidSlice } from './strategy-pyramid.layout.js';
/** The slice of one layer; a click on it is a click on the layer's button. */
export declare function renderSlice(slice: PyramidSlice, state: EntryState, toggle: () => void): TemplateResult;
