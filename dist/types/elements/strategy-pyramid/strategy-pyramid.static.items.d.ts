import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { LayerContents } from './strategy-pyramid.contents.js';
/** @param level of the heading over the items */
export declare function staticItems(model: StrategyModel, contents: LayerContents, level: number, lang: Language): TemplateResult;
