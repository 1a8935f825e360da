import { bared } from '../../feed/bare.js';

/**
 * Moments that have no event of their own in the feed: milestones of projects, deadlines of decisions.
 * Each is told as if it were an event, but leads to the record to which it belongs. Pure.
 */
/** The milestones of a project; of one without a date only the details know. */
function milestonesOf(project, isLost) {
    const { id, milestones = [], lead = [], partners = [], topic, areas, cite } = project;
    return milestones.flatMap((milestone, index) => {
        const unread = ['date', 'status'].filter((key) => isLost(milestone, key));
        if (!milestone.date && !unread.includes('date'))
            return [];
        const event = bared({
            ...milestone,
            id: `${id}~${index + 1}`,
            actors: [...lead, ...partners],
            topic,
            areas,
            cite,
            projects: [id],
        });
        return [{ kind: 'milestone', event, ref: { type: 'project', id }, project, unread }];
    });
}
/** The deadline of a decision, where it has one. */
function deadlineOf(event, isLost) {
    const { decision, id } = event;
    if (!decision)
        return [];
    const unread = isLost(decision, 'deadline') ? ['date'] : [];
    if (!decision.deadline && unread.length === 0)
        return [];
    const { title, title_en: english, actors, topic, areas, projects, cite } = event;
    const { number, url } = decision;
    return [
        {
            kind: 'deadline',
            event: bared({
                id: `${id}~deadline`,
                title,
                title_en: english,
                date: decision.deadline,
                decision: bared({ number, url }),
                actors,
                topic,
                areas,
                projects,
                cite,
            }),
            ref: { type: 'event', id },
            project: undefined,
            unread,
        },
    ];
}
const known = new WeakMap();
/** All moments of a strategy: deadlines in the order of the events, milestones in that of the projects. */
function momentsOf(model) {
    const found = known.get(model);
    if (found)
        return found;
    const { events, projects } = model.feed;
    const moments = [
        ...events.flatMap((event) => deadlineOf(event, model.isLost)),
        ...projects.flatMap((project) => milestonesOf(project, model.isLost)),
    ];
    known.set(model, moments);
    return moments;
}

export { momentsOf };
