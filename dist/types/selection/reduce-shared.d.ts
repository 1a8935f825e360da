/** The one place which decides what happens to the state that all widgets of a strategy share. Pure. */
import type { StrategyModel } from '../model/model.types.js';
import { type Filter } from './filter.js';
import type { Selection } from './selection.types.js';
/** What the widgets of a strategy share besides its data. */
export interface SharedState {
    readonly selection: Selection;
    /** `null` where nothing is filtered. */
    readonly filter: Filter | null;
}
/** What may happen to it. */
export type SharedAction = 
/** Somebody chooses; `toggle`: choosing the chosen thing clears it. */
{
    readonly kind: 'select';
    readonly request: Selection;
    readonly toggle: boolean;
}
/** Somebody narrows what is shown. */
 | {
    readonly kind: 'filter';
    readonly filter: Filter | null;
}
/** New data have come. */
 | {
    readonly kind: 'data';
};
/** The state after an action; the same object where nothing has changed. */
export declare function reduceShared(state: SharedState, action: SharedAction, model: StrategyModel | undefined): SharedState;
