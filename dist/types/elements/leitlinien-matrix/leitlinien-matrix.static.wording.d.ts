import { type TemplateResult } from 'lit';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions } from '../../static/static.types.js';
/** All Leitlinien in the order of the feed, each with an id to link to. */
export declare function staticWording(model: StrategyModel, options: StaticOptions): TemplateResult;
