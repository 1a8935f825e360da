/** The one place which decides what a choice does to the shared selection. Pure. */
import type { StrategyModel } from '../model/model.types.js';
import { hasRef, sameRef } from '../model/ref.js';
import type { Selection } from './selection.types.js';

/**
 * The selection after a request.
 *
 * A visitor who chooses what is chosen already takes the choice back (`toggle`); a page author who
 * sets it keeps it. What the model does not have cannot be chosen; before there is a model every
 * choice waits for it.
 */
export function reduceSelection(
  current: Selection,
  request: Selection,
  model: StrategyModel | undefined,
  toggle: boolean,
): Selection {
  if (!request || (toggle && sameRef(current, request))) return null;
  if (model && !hasRef(model, request)) return current;
  return sameRef(current, request) ? current : request;
}

/** The selection after new data: what is gone from them is not chosen any more. */
export function keepSelection(current: Selection, model: StrategyModel): Selection {
  return current && hasRef(model, current) ? current : null;
}
