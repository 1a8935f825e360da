/** Names as plain text, for tables and files. */
import type { Citation } from '../feed/feed.types.js';
import { type Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
/** Names of actors, in the order of the feed, separated by commas. */
export declare function plainActors(model: StrategyModel, ids: readonly string[], lang: Language): string;
/** Titles of the cited sources with their addresses, separated by semicolons. */
export declare function plainSources(model: StrategyModel, cites: readonly Citation[], lang: Language): string;
