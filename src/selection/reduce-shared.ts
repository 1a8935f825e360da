/** The one place which decides what happens to the state that all widgets of a strategy share. Pure. */
import type { StrategyModel } from '../model/model.types.js';
import { isFiltering, sameFilter, type Filter } from './filter.js';
import { keepSelection, reduceSelection } from './reduce-selection.js';
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
  | { readonly kind: 'select'; readonly request: Selection; readonly toggle: boolean }
  /** Somebody narrows what is shown. */
  | { readonly kind: 'filter'; readonly filter: Filter | null }
  /** New data have come. */
  | { readonly kind: 'data' };

function reduceChoice(
  selection: Selection,
  action: SharedAction,
  model: StrategyModel | undefined,
): Selection {
  if (action.kind === 'select') {
    return reduceSelection(selection, action.request, model, action.toggle);
  }
  return action.kind === 'data' && model ? keepSelection(selection, model) : selection;
}

function reduceFilter(filter: Filter | null, action: SharedAction): Filter | null {
  if (action.kind !== 'filter') return filter;
  const { filter: wished } = action;
  if (!wished || !isFiltering(wished)) return null;
  return filter && sameFilter(wished, filter) ? filter : Object.freeze({ ...wished });
}

/** The state after an action; the same object where nothing has changed. */
export function reduceShared(
  state: SharedState,
  action: SharedAction,
  model: StrategyModel | undefined,
): SharedState {
  const selection = reduceChoice(state.selection, action, model);
  const filter = reduceFilter(state.filter, action);
  if (selection === state.selection && filter === state.filter) return state;
  return { selection, filter };
}
