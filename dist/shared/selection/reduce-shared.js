import { isFiltering, sameFilter } from './filter.js';
import { reduceSelection, keepSelection } from './reduce-selection.js';

function reduceChoice(selection, action, model) {
    if (action.kind === 'select') {
        return reduceSelection(selection, action.request, model, action.toggle);
    }
    return action.kind === 'data' && model ? keepSelection(selection, model) : selection;
}
function reduceFilter(filter, action) {
    if (action.kind !== 'filter')
        return filter;
    const { filter: wished } = action;
    if (!wished || !isFiltering(wished))
        return null;
    return filter && sameFilter(wished, filter) ? filter : Object.freeze({ ...wished });
}
/** The state after an action; the same object where nothing has changed. */
function reduceShared(state, action, model) {
    const selection = reduceChoice(state.selection, action, model);
    const filter = reduceFilter(state.filter, action);
    if (selection === state.selection && filter === state.filter)
        return state;
    return { selection, filter };
}

export { reduceShared };
