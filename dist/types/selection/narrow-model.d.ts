import type { StrategyModel } from '../model/model.types.js';
import { type Filter } from './filter.js';
/** To what a model is narrowed. */
export interface Narrowing {
    /** `null` where nothing is filtered. */
    readonly filter: Filter | null;
    /** The Land that a widget is about; its filter comes on top. */
    readonly land: string | null;
    /** What the page's address names and the data do not have, where the widget is to say so. */
    readonly unknown?: string | undefined;
}
/** The narrowed model; the same one for the same narrowing, as long as few others were asked for. */
export declare function narrowModel(model: StrategyModel, narrowing: Narrowing): StrategyModel;
