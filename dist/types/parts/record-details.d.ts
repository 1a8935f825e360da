import { type CSSResult, type TemplateResult } from 'lit';
import type { Ref } from '../model/model.types.js';
import { type AnyRecord } from './facts.js';
import type { WidgetView } from './view.types.js';
export { selectionWords } from './selection-words.js';
/** The look of what is rendered here, for the widget that shows it. */
export declare const sheets: readonly CSSResult[];
/** Notes and sources of a record alone, folded away; nothing where it has neither. */
export declare function recordBackground(view: WidgetView, record: AnyRecord): TemplateResult | undefined;
/** The details of a thing; nothing where the model does not have it. */
export declare function recordDetails(view: WidgetView, ref: Ref): TemplateResult | undefined;
