import type { Actor } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { type Narrowing } from '../selection/narrow-model.js';
import type { Narrowed, NarrowingOptions } from './narrowing.js';
/** How much of a Land is shown: never one sum of things that differ. */
export declare function contributions(model: StrategyModel, land: Actor, lang: Language): string;
/** The narrowed strategy with what is to be said about it. */
export declare function narrowed(whole: StrategyModel, narrowing: Narrowing, options: NarrowingOptions): Narrowed;
