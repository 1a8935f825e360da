import { refKey, sameRef } from '../../model/ref.js';
import { isCollective } from './project-map.open.js';

const PLAIN = { state: 'plain', leads: 0, partners: 0 };
/** Whether a project is the chosen one or linked with it. */
function isLinked({ selection, linked }, { id }) {
    const ref = { type: 'project', id };
    return sameRef(selection, ref) || linked.has(refKey(ref));
}
function standingOf(place, selection, open) {
    const chosen = selection.selection;
    // Also the place of all other organisations, where one of them is chosen.
    const holdsChosen = chosen?.type === 'actor' && place.actors.some(({ id }) => id === chosen.id);
    const isChosen = holdsChosen || (place.id === open && isCollective(place));
    // What a chosen actor is linked with are its own projects, which say nothing of other places.
    if (!chosen || chosen.type === 'actor')
        return isChosen ? { ...PLAIN, state: 'selected' } : PLAIN;
    const linkedOf = (projects) => projects.filter((project) => isLinked(selection, project)).length;
    const [leads, partners] = [linkedOf(place.leads), linkedOf(place.partners)];
    // Linked without a project are those who stand for a topic, or who took part in an event.
    const named = place.actors.some(({ id }) => selection.linked.has(refKey({ type: 'actor', id })));
    const isLinkedPlace = leads + partners > 0 || named;
    return { state: isChosen ? 'selected' : isLinkedPlace ? 'linked' : 'plain', leads, partners };
}
/** The standing of every place. */
function standingsOf({ places }, selection, open) {
    const standings = new Map();
    places.forEach((place, id) => standings.set(id, standingOf(place, selection, open)));
    return standings;
}

export { isLinked, standingsOf };
