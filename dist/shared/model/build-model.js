import { bared } from '../feed/bare.js';

/** From a feed to the model: frozen records, indexes, links. Pure. */
/** The list of the feed in which the records of a type stand. */
const LIST_OF = {
    layer: 'layers',
    goal: 'goals',
    category: 'categories',
    leitlinie: 'leitlinien',
    topic: 'topics',
    project: 'projects',
    event: 'events',
    actor: 'actors',
};
function freezeDeep(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(freezeDeep);
    return Object.freeze(value);
}
function byId(records) {
    return new Map(records.map((record) => [record.id, record]));
}
/** Groups in the order of the records; a record may stand in several groups. */
function groupBy(records, keysOf) {
    const groups = new Map();
    for (const record of records) {
        // A Set, because a feed may name the same id twice in one list.
        for (const key of new Set(keysOf(record))) {
            const group = groups.get(key);
            if (group)
                group.push(record);
            else
                groups.set(key, [record]);
        }
    }
    groups.forEach((group) => Object.freeze(group));
    return groups;
}
const optional = (key) => (key === undefined ? [] : [key]);
/** Id of the cell of Anhang 1 in which a Leitlinie stands; `-` where category or goal is missing. */
function cellOf({ category, goal }) {
    return `${category ?? '-'}/${goal ?? '-'}`;
}
const NONE = Object.freeze([]);
function indexActorProjects(feed) {
    const leads = groupBy(feed.projects, ({ lead }) => lead ?? []);
    const partners = groupBy(feed.projects, (project) => partnersOf(project));
    return new Map(feed.actors.map(({ id }) => [
        id,
        Object.freeze({ leads: leads.get(id) ?? NONE, partners: partners.get(id) ?? NONE }),
    ]));
}
/** The partners of a project without those that lead it too: nobody is counted twice. */
function partnersOf({ lead = [], partners = [] }) {
    return partners.filter((id) => !lead.includes(id));
}
/** Those who take part in an event: the body whose session it is, and who else is named. */
function takingPart({ body, actors = [] }) {
    return body === undefined ? actors : [body, ...actors];
}
function indexDecisions(events) {
    const decisions = new Map();
    for (const event of events) {
        const number = event.decision?.number;
        // The first one counts: what comes later with the same number reports on it.
        if (number !== undefined && !decisions.has(number))
            decisions.set(number, event);
    }
    return decisions;
}
/** What runs across the topics is listed after them. */
function crossLast(feed) {
    const isSorted = feed.topics.every(({ cross }, at) => !feed.topics[at - 1]?.cross || cross);
    if (isSorted)
        return feed;
    const topics = [...feed.topics].sort((a, b) => Number(!!a.cross) - Number(!!b.cross));
    return bared({ ...feed, topics });
}
/** Indexes and links a feed. The feed is frozen in the course of it. */
function buildModel(input) {
    const feed = freezeDeep(crossLast(input));
    const { lost } = feed;
    const records = new Map();
    for (const type of Object.keys(LIST_OF)) {
        records.set(type, byId(feed[LIST_OF[type]]));
    }
    return Object.freeze({
        feed,
        // The map of a type holds records of this type only, which a Map can't express.
        find: (type, id) => records.get(type)?.get(id),
        isLost: (record, key) => lost?.keys.get(record)?.has(key) ?? false,
        hasLost: (field) => lost?.fields.has(field) ?? false,
        isCut: (list) => lost !== undefined && (lost.records.has(list) || lost.parts.has(list)),
        sources: byId(feed.sources),
        scopes: byId(feed.scopes),
        areas: byId(feed.areas),
        leitlinienByCell: groupBy(feed.leitlinien, (leitlinie) => [cellOf(leitlinie)]),
        projectsByLeitlinie: groupBy(feed.projects, ({ leitlinien }) => leitlinien ?? []),
        projectsByTopic: groupBy(feed.projects, ({ topic }) => optional(topic)),
        projectsByActor: indexActorProjects(feed),
        projectsByScope: groupBy(feed.projects, ({ scope }) => optional(scope)),
        eventsByActor: groupBy(feed.events, takingPart),
        eventByDecision: indexDecisions(feed.events),
    });
}

export { buildModel, cellOf, partnersOf, takingPart };
