/** Who and what, in words: small enough for widgets that name projects without their details. */
import { type TemplateResult } from 'lit';
import type { Project } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { WidgetView } from './view.types.js';
import { type Telling } from './unreadable.js';
/** Names of actors, in the order of the feed, separated by commas; of very many the first ones. */
export declare function namesOf(model: StrategyModel, ids: readonly string[], lang: Language): string;
/** The same, with all of them behind a fold where they are very many; empty where there are none. */
export declare function nameList(model: StrategyModel, ids: readonly string[], lang: Language): string | TemplateResult;
/** Names of actors, in the order of the feed, separated by commas; of very many the first ones. */
export declare function actorNames(view: WidgetView, ids: readonly string[]): string;
/** The actors under a key of a record, with the remark that there were more where one could not be read. */
export declare function toldNames<T extends object>({ model, lang }: Telling, record: T, key: Extract<keyof T, string>, ids?: readonly string[]): string | TemplateResult;
/** To what a project belongs; shown wherever a project is named. */
export declare function scopeName(view: WidgetView, project: Project): unknown;
