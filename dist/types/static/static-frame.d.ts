/** The frame that all static widgets share: one strong rule, heading, sentence, content, origin. */
import { type TemplateResult } from 'lit';
import type { StrategyModel } from '../model/model.types.js';
import type { StaticOptions } from './static.types.js';
/** What a static widget puts into its frame. */
export interface StaticFrame {
    /** Name of the widget without prefix, e.g. `timeline`. */
    readonly name: string;
    readonly heading: string;
    readonly lead?: unknown;
    readonly body: unknown;
    /** Further items of the footer. */
    readonly footer?: unknown;
}
/** A static widget in its frame; `model` is already narrowed to the Land, if there is one. */
export declare function staticFrame(model: StrategyModel, options: StaticOptions, { name, heading: plainTitle, lead, body, footer }: StaticFrame): TemplateResult;
