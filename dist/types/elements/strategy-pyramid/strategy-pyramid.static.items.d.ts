import { type TemplateResult } from 'lit';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions } from '../../static/static.types.js';
import type { LayerContents } from './strategy-pyramid.contents.js';
/** @param level of the heading over the items */
export declare function staticItems(model: StrategyModel, contents: LayerContents, level: number, options: StaticOptions): TemplateResult;
