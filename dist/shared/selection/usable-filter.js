import { NO_FILTER, isFiltering } from './filter.js';
import { findId, findLand } from './find-named.js';

/** Whether somebody can be filtered by: all Länder, and who else leads, is a partner or takes part. */
function isFilterable(model, { id, kind }) {
    const { leads = [], partners = [] } = model.projectsByActor.get(id) ?? {};
    const events = model.eventsByActor.get(id) ?? [];
    return kind === 'land' || leads.length + partners.length + events.length > 0;
}
/** Values that projects have, as if they were records. */
const valuesOf = (key) => ({ feed }, named) => {
    const values = new Set(feed.projects.flatMap((project) => project[key] ?? []));
    return findId([...values].map((id) => ({ id })), named);
};
const FIND = {
    land: (model, named) => {
        const actor = findLand(model, named);
        if (actor)
            return isFilterable(model, actor) ? actor.id : undefined;
        const others = model.feed.actors.filter((each) => isFilterable(model, each));
        return findId(others, named);
    },
    topic: ({ feed }, named) => findId(feed.topics, named),
    leitlinie: ({ feed }, named) => findId(feed.leitlinien, named),
    status: valuesOf('status'),
    kind: valuesOf('kind'),
};
const CHOICES = Object.keys(FIND);
function readFilter(model, filter) {
    const usable = { ...NO_FILTER, text: filter.text };
    const unknown = [];
    for (const criterion of CHOICES) {
        const value = filter[criterion];
        if (value === null)
            continue;
        const id = FIND[criterion](model, value);
        if (id === undefined)
            unknown.push({ criterion, value });
        else
            usable[criterion] = id;
    }
    return { filter: isFiltering(usable) ? Object.freeze(usable) : null, unknown };
}
const known = new WeakMap();
/** What of a filter can be used with a model; the same object for the same two. */
function usableFilter(model, filter) {
    const last = known.get(model);
    if (last?.[0] === filter)
        return last[1];
    const usable = readFilter(model, filter);
    known.set(model, [filter, usable]);
    return usable;
}

export { isFilterable, usableFilter };
