function linksIn(events) {
    const byProject = new Map();
    const byTopic = new Map();
    const add = (to, id, event) => {
        const known = to.get(id);
        if (known)
            known.push(event);
        else
            to.set(id, [event]);
    };
    for (const event of events) {
        for (const id of new Set(event.projects ?? []))
            add(byProject, id, event);
        if (event.topic !== undefined)
            add(byTopic, event.topic, event);
    }
    return { byProject, byTopic };
}
const known = new WeakMap();
function linksOf(model) {
    const links = known.get(model) ?? linksIn(model.feed.events);
    known.set(model, links);
    return links;
}
/** The events that name a project. */
const eventsOfProject = (model, id) => linksOf(model).byProject.get(id) ?? [];
/** The events that name a topic. */
const eventsOfTopic = (model, id) => linksOf(model).byTopic.get(id) ?? [];

export { eventsOfProject, eventsOfTopic };
