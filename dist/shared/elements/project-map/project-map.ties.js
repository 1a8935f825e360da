import { nothing, svg } from 'lit';
import { isLandActor } from '../../model/land-actor.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import { leadsOf } from './project-map.layout.js';
import { isTied } from './project-map.scene.js';
import { fewNames } from './project-map.entries.js';
import { tiePath } from './ties.layout.js';

/** A project with several leads as one thing: their marks connected, and said in words. */
/** Lines between the Länder that lead the project together; behind their numbers. */
function renderTies(scene, shapes) {
    const spots = shapes.flatMap(({ iso, label, callout }) => {
        const place = scene.layout.places.get(iso);
        const [x, y] = callout ?? label;
        return place && isTied(scene, place) ? [{ id: iso, x, y }] : [];
    });
    const path = tiePath(spots);
    return path ? svg `<path class="tie" d=${path} />` : nothing;
}
/** Who leads together, with the short names that stand on the map: "gemeinsam: HH, HE, FITKO". */
function tieWords({ joint, view }) {
    if (!joint)
        return undefined;
    const names = leadsOf(joint).flatMap((id) => {
        const actor = view.whole.find('actor', id);
        if (!actor)
            return [];
        if (isLandActor(actor))
            return actor.short ?? id.replace(/^DE-/, '');
        return actor.short ?? actor.name;
    });
    const { together } = contentsStrings[view.lang];
    return together(fewNames(names, view.lang));
}

export { renderTies, tieWords };
