import { sameRef, refKey } from '../../model/ref.js';
import { OTHERS, UNPUBLISHED } from './project-map.layout.js';

const PLAIN = { state: 'plain', leads: 0, partners: 0 };
/** Whether the place is nobody's own, so that it cannot be the shared selection. */
function isCollective({ id }) {
    return id === OTHERS || id === UNPUBLISHED;
}
/** Whether a project is the chosen one or linked with it. */
function isLinked({ selection, linked }, { id }) {
    const ref = { type: 'project', id };
    return sameRef(selection, ref) || linked.has(refKey(ref));
}
function standingOf(place, selection, open) {
    const chosen = selection.selection;
    const holdsChosen = chosen?.type === 'actor' && place.actors.some(({ id }) => id === chosen.id);
    if (holdsChosen || (place.id === open && isCollective(place)))
        return { ...PLAIN, state: 'selected' };
    // What a chosen actor is linked with are its own projects, which say nothing of other places.
    if (!chosen || chosen.type === 'actor')
        return PLAIN;
    const linkedOf = (projects) => projects.filter((project) => isLinked(selection, project)).length;
    const [leads, partners] = [linkedOf(place.leads), linkedOf(place.partners)];
    // Linked without a project are those who stand for a topic, or who took part in an event.
    const named = place.actors.some(({ id }) => selection.linked.has(refKey({ type: 'actor', id })));
    return { state: leads + partners > 0 || named ? 'linked' : 'plain', leads, partners };
}
/** The standing of every place. */
function standingsOf({ places }, selection, open) {
    const standings = new Map();
    places.forEach((place, id) => standings.set(id, standingOf(place, selection, open)));
    return standings;
}
/**
 * Which place is open after the selection may have changed. A chosen actor opens its place; a project
 * of the open place is shown there; taking the choice of a project back leaves the place open;
 * anything else closes it.
 */
function openAfter({ open, selection: before }, selection, { places }) {
    const place = open === undefined ? undefined : places.get(open);
    const kept = { open: place?.id, selection };
    if (sameRef(before, selection))
        return kept;
    if (selection?.type === 'actor')
        return { open: selection.id, selection };
    const has = (list) => list.some(({ id }) => id === selection?.id);
    const holds = place && selection?.type === 'project' && (has(place.leads) || has(place.partners));
    const closes = before?.type === 'actor' && before.id === open;
    if (holds || (!selection && !closes))
        return kept;
    return { open: undefined, selection };
}

export { isCollective, isLinked, openAfter, standingsOf };
