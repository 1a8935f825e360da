/** The one place which decides what a choice does to the shared selection. Pure. */
import type { StrategyModel } from '../model/model.types.js';
import type { Selection } from './selection.types.js';
/**
 * The selection after a request.
 *
 * A visitor who chooses what is chosen already takes the choice back (`toggle`); a page author who
 * sets it keeps it. What the model does not have cannot be chosen; before there is a model every
 * choice waits for it.
 */
export declare function reduceSelection(current: Selection, request: Selection, model: StrategyModel | undefined, toggle: boolean): Selection;
/** The selection after new data: what is gone from them is not chosen any more. */
export declare function keepSelection(current: Selection, model: StrategyModel): Selection;
