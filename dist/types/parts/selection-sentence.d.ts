/** The place of the sentence on what is chosen; its words come with the code of the details. */
import { nothing, type TemplateResult } from 'lit';
import type { RefType } from '../model/model.types.js';
import type { WidgetView } from './view.types.js';
/**
 * What is chosen, and how many things of the widget's types it is linked with.
 *
 * @param types what the widget shows; their numbers are named in this order
 */
export declare function selectionSentence(view: WidgetView, types: readonly RefType[]): TemplateResult | typeof nothing;
