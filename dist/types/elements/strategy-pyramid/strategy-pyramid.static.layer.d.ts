import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { LayerContents } from './strategy-pyramid.contents.js';
import type { PyramidSlice } from './strategy-pyramid.layout.js';
/** @param level of the layer's heading */
export declare function staticLayer(model: StrategyModel, contents: LayerContents, slice: PyramidSlice | undefined, level: number, lang: Language): TemplateResult;
