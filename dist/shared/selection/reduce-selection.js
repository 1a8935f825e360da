import { sameRef, hasRef } from '../model/ref.js';

/**
 * The selection after a request.
 *
 * A visitor who chooses what is chosen already takes the choice back (`toggle`); a page author who
 * sets it keeps it. What the model does not have cannot be chosen; before there is a model every
 * choice waits for it.
 */
function reduceSelection(current, request, model, toggle) {
    if (!request || (toggle && sameRef(current, request)))
        return null;
    if (model && !hasRef(model, request))
        return current;
    return sameRef(current, request) ? current : request;
}
/** The selection after new data: what is gone from them is not chosen any more. */
function keepSelection(current, model) {
    return current && hasRef(model, current) ? current : null;
}

export { keepSelection, reduceSelection };
