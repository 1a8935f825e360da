import type { Project } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
/** How many of some projects are the strategy's own, and of how many that could not be read. */
export declare function ownWords(model: StrategyModel, projects: readonly Project[], lang: Language): string;
