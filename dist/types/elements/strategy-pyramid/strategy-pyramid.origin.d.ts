import { type TemplateResult } from 'lit';
import type { Citation } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
/** "Abschnitt 3.1, S. 12"; a place that has a name of its own, such as "Anhang 1", as it is. */
export declare function placeWords({ section, page }: Citation, lang: Language): string;
/** Sources by document, in the order in which they are cited; unknown ones are left out. */
export declare function citesBySource(model: StrategyModel, cites: readonly Citation[]): ReadonlyMap<string, readonly Citation[]>;
/** The line, or nothing where no source is known. */
export declare function origin(model: StrategyModel, cites: readonly Citation[] | undefined, lang: Language): TemplateResult | undefined;
