import { nothing } from 'lit';
import { nextFrame } from '../controllers/next-frame.js';
import { holdTurns } from '../controllers/turns.js';
import { refKey } from '../model/ref.js';
import { showsDetails } from '../store/details-place.js';
import { saidState } from './entry.js';

/**
 * The first that a visitor sees of a choice: its entry looks chosen, and says so, in what is drawn already.
 * Comes with the code of the details: what has none yet is not said to be open.
 */
function putValue(entry, name, value) {
    const before = entry.getAttribute(name);
    // What is only to go is left to the drawing: to take away what is gone already would leave no trace.
    if (value === nothing || String(value) === before)
        return [];
    entry.setAttribute(name, String(value));
    return [{ entry, name, before }];
}
function putState(entry, view, state) {
    const { expanded, controls, current } = saidState(view, state);
    return [
        ...putValue(entry, 'data-state', state),
        ...putValue(entry, 'aria-expanded', expanded),
        ...putValue(entry, 'aria-controls', controls),
        ...putValue(entry, 'aria-current', current),
    ];
}
function put(root, ref, view) {
    const key = refKey(ref);
    const entries = [...root.querySelectorAll('.entry[data-ref]')];
    if (!entries.some(({ dataset }) => dataset['ref'] === key))
        return [];
    return entries.flatMap((entry) => {
        if (entry.dataset['ref'] === key)
            return putState(entry, view, 'selected');
        return entry.dataset['state'] === 'selected' ? putState(entry, view, 'plain') : [];
    });
}
/** Puts a choice into the entries of a widget; nothing where none of them shows it. */
function markChosen(host, place, state) {
    if (!state?.selection)
        return undefined;
    const view = { selection: state, showsDetails: showsDetails(place, state) };
    const changes = put(host.renderRoot, state.selection, view);
    if (changes.length === 0)
        return undefined;
    const drawing = new MutationObserver(() => undefined);
    for (const { entry } of changes)
        drawing.observe(entry, { attributes: true });
    const painted = nextFrame(host.ownerDocument);
    // The other widgets also wait for the next one, with the details.
    holdTurns(painted.then(() => nextFrame(host.ownerDocument)));
    const settle = () => {
        const written = drawing.takeRecords();
        drawing.disconnect();
        for (const { entry, name, before } of changes) {
            if (written.some((each) => each.target === entry && each.attributeName === name))
                continue;
            if (before === null)
                entry.removeAttribute(name);
            else
                entry.setAttribute(name, before);
        }
    };
    return { painted, settle };
}

export { markChosen };
