/** States of a widget's own element (`:state(…)`), which its style sheet knows and the page does not. */
const internals = new WeakMap();
function statesOf(host) {
    // An element gives its internals once; all that tells of it shares them.
    const own = internals.get(host) ?? host.attachInternals();
    internals.set(host, own);
    return own.states;
}
/** Puts a state into force, or out of it. */
function setState(host, state, isInForce) {
    if (isInForce)
        statesOf(host).add(state);
    else
        statesOf(host).delete(state);
}

export { setState };
