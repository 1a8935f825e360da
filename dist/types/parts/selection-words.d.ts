/** The sentence that says, in every widget, what is chosen and how much of it is linked here. */
import { nothing, type TemplateResult } from 'lit';
import type { RefType } from '../model/model.types.js';
import type { WidgetView } from './view.types.js';
/**
 * What is chosen, and how many things of the widget's types it is linked with.
 *
 * @param types what the widget shows; their numbers are named in this order
 */
export declare function selectionWords(view: WidgetView, types: readonly RefType[]): TemplateResult | typeof nothing;
