import { type TemplateResult } from 'lit';
import type { Note } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
/**
 * @param level of the vision's heading
 * @param told notes that are told elsewhere
 */
export declare function staticVision(model: StrategyModel, level: number, lang: Language, told: readonly Note[]): TemplateResult | undefined;
/** What sources say differently, with all of them. */
export declare function staticContradictions(model: StrategyModel, notes: readonly Note[], level: number, lang: Language): TemplateResult | undefined;
