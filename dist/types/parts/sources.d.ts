import { type TemplateResult } from 'lit';
import type { Citation } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
/** One citation; nothing where the feed does not have its source. */
export declare function citation(model: StrategyModel, cite: Citation, lang: Language): TemplateResult | undefined;
/** What may have sources. */
export interface Cited {
    readonly cite?: readonly Citation[] | undefined;
}
/** The sources of a record as a list, or the sentence that none is named, or none could be read. */
export declare function sourceList(model: StrategyModel, record: Cited, lang: Language): TemplateResult;
