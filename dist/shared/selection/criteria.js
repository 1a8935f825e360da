import { takingPart } from '../model/build-model.js';
import { isLandActor } from '../model/land-actor.js';
import { KINDS, STATUSES } from '../model/picklists.js';

/** Somebody can be filtered by: all Länder, and who else leads, is a partner or takes part. */
function isFilterable(model, actor) {
    const { id } = actor;
    const { leads = [], partners = [] } = model.projectsByActor.get(id) ?? {};
    const events = model.eventsByActor.get(id) ?? [];
    return isLandActor(actor) || leads.length + partners.length + events.length > 0;
}
/** Values of a picklist that projects have, in the order of the list. */
const inUse = (key, known) => ({ feed }) => {
    const found = new Set(feed.projects.map((project) => project[key]));
    return known.filter((id) => found.has(id)).map((id) => ({ id }));
};
/** Keeps the name as it is written: addresses and the detail of `fds-filter-change` are typed by it. */
const criterion = (each) => each;
/** All criteria, in the order in which addresses name them. */
const criteria = {
    land: criterion({
        param: 'land',
        values: {
            project: ({ lead = [], partners = [] }) => [...lead, ...partners],
            event: takingPart,
        },
        candidates: (model) => model.feed.actors.filter((actor) => isFilterable(model, actor)),
    }),
    topic: criterion({
        param: 'with-topic',
        values: { project: ({ topic }) => [topic], event: ({ topic }) => [topic] },
        // Events have topics since 1.1: in a feed that gives them none they are not all left out.
        whereTold: ['event'],
        candidates: ({ feed }) => feed.topics,
    }),
    area: criterion({
        param: 'area',
        values: { project: ({ areas = [] }) => areas, event: ({ areas = [] }) => areas },
        whereTold: ['project', 'event'],
        candidates: ({ feed }) => feed.areas,
    }),
    status: criterion({
        param: 'status',
        values: { project: ({ status }) => [status] },
        candidates: inUse('status', STATUSES),
    }),
    kind: criterion({
        param: 'kind',
        values: { project: ({ kind }) => [kind] },
        candidates: inUse('kind', KINDS),
    }),
    leitlinie: criterion({
        // `leitlinie` names a choice in addresses.
        param: 'about',
        values: {
            leitlinie: ({ id }) => [id],
            project: ({ leitlinien = [] }) => leitlinien,
        },
        candidates: ({ feed }) => feed.leitlinien,
    }),
};
/** All keys. */
const CRITERION_KEYS = Object.keys(criteria);

export { CRITERION_KEYS, criteria };
