import { sameRef } from '../../model/ref.js';
import { OTHERS, UNPUBLISHED } from './project-map.layout.js';

/** Whether the place is nobody's own, so that it cannot be the shared selection. */
function isCollective({ id }) {
    return id === OTHERS || id === UNPUBLISHED;
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

export { isCollective, openAfter };
