import { eventsOfTopic, eventsOfProject } from './event-links.js';
import { carriedOutProjects } from './own-projects.js';
import { refKey } from './ref.js';
export { hasRef, sameRef } from './ref.js';

/** Which lists of the feed are the items of a layer. */
const ITEMS_OF_LAYER = new Map([
    ['umbrella', 'leitlinie'],
    ['topics', 'topic'],
    ['projects', 'project'],
]);
/** Links in the order in which they were found; an official way to a thing beats an editorial one. */
class Links {
    #links = new Map();
    add(type, id, origin = 'official') {
        const key = refKey({ type, id });
        const known = this.#links.get(key);
        if (known && (known.origin === 'official' || origin === 'editorial'))
            return;
        this.#links.set(key, { type, id, origin });
    }
    list(self) {
        this.#links.delete(refKey(self));
        return Object.freeze([...this.#links.values()]);
    }
}
const originOf = ({ links }) => links === 'official' ? 'official' : 'editorial';
class Tracer {
    constructor(model) {
        this.model = model;
        this.up = new Links();
        this.down = new Links();
    }
    /** Leitlinien with the goals and categories they serve. */
    raiseLeitlinien(leitlinien, origin = 'official') {
        for (const { id } of leitlinien)
            this.up.add('leitlinie', id, origin);
        for (const leitlinie of leitlinien)
            this.raisePlace(leitlinie, origin);
    }
    raisePlace({ goal, category }, origin = 'official') {
        if (goal !== undefined)
            this.up.add('goal', goal, origin);
        if (category !== undefined)
            this.up.add('category', category, origin);
    }
    /** What projects serve. */
    raiseProjects(projects) {
        for (const project of projects) {
            if (project.topic !== undefined)
                this.up.add('topic', project.topic, originOf(project));
        }
        for (const project of projects) {
            const leitlinien = (project.leitlinien ?? []).flatMap((id) => this.#leitlinie(id));
            this.raiseLeitlinien(leitlinien, originOf(project));
        }
    }
    /** Projects with who carries them and what decided on them. */
    lowerProjects(projects, origin) {
        for (const project of projects)
            this.down.add('project', project.id, origin ?? originOf(project));
        for (const project of projects)
            this.lowerCarriers(project, origin ?? originOf(project));
    }
    lowerCarriers({ id: project, lead = [], partners = [], decision }, origin) {
        for (const id of [...lead, ...partners])
            this.down.add('actor', id, origin);
        const event = decision === undefined ? undefined : this.model.eventByDecision.get(decision);
        if (event)
            this.down.add('event', event.id, origin);
        for (const each of eventsOfProject(this.model, project))
            this.down.add('event', each.id, origin);
    }
    lowerLeitlinien(leitlinien) {
        for (const { id } of leitlinien)
            this.down.add('leitlinie', id);
        for (const { id } of leitlinien)
            this.lowerFromLeitlinie(id);
    }
    lowerFromLeitlinie(id) {
        const projects = this.model.projectsByLeitlinie.get(id) ?? [];
        for (const project of projects) {
            if (project.topic !== undefined)
                this.down.add('topic', project.topic, originOf(project));
        }
        this.lowerProjects(projects);
    }
    #leitlinie(id) {
        const found = this.model.find('leitlinie', id);
        return found ? [found] : [];
    }
}
function traceActor(tracer, id) {
    const { leads = [], partners = [] } = tracer.model.projectsByActor.get(id) ?? {};
    const projects = [...leads, ...partners];
    // The actor's part in a project is a fact of the feed; only what the project serves is editorial.
    for (const project of projects)
        tracer.up.add('project', project.id);
    for (const topic of tracer.model.feed.topics) {
        if (topic.leads?.includes(id))
            tracer.up.add('topic', topic.id);
    }
    tracer.raiseProjects(projects);
    for (const event of tracer.model.eventsByActor.get(id) ?? [])
        tracer.down.add('event', event.id);
}
function traceEvent(tracer, event) {
    const { topic, body, actors = [], projects: named = [] } = event;
    const { number, revokes = [], revokesPart = [] } = event.decision ?? {};
    const projects = tracer.model.feed.projects.filter(({ id, decision }) => (decision !== undefined && decision === number) || named.includes(id));
    if (topic !== undefined)
        tracer.up.add('topic', topic);
    tracer.raiseProjects(projects);
    for (const id of body === undefined ? actors : [body, ...actors])
        tracer.down.add('actor', id);
    tracer.lowerProjects(projects, 'official');
    for (const revoked of [...revokes, ...revokesPart.map((part) => part.number)]) {
        const target = tracer.model.eventByDecision.get(revoked);
        if (target)
            tracer.down.add('event', target.id);
    }
}
function traceLayer(tracer, id) {
    const type = ITEMS_OF_LAYER.get(id);
    const { feed } = tracer.model;
    if (type === 'leitlinie') {
        for (const goal of feed.goals)
            tracer.down.add('goal', goal.id);
        for (const category of feed.categories)
            tracer.down.add('category', category.id);
        for (const leitlinie of feed.leitlinien)
            tracer.down.add('leitlinie', leitlinie.id);
    }
    else if (type === 'topic') {
        for (const topic of feed.topics)
            tracer.down.add('topic', topic.id);
    }
    else if (type === 'project') {
        for (const project of carriedOutProjects(tracer.model))
            tracer.down.add('project', project.id);
    }
}
function traceTopic(tracer, id) {
    const projects = tracer.model.projectsByTopic.get(id) ?? [];
    for (const project of projects) {
        const leitlinien = (project.leitlinien ?? []).flatMap((leitlinie) => tracer.model.find('leitlinie', leitlinie) ?? []);
        tracer.raiseLeitlinien(leitlinien, originOf(project));
    }
    for (const lead of tracer.model.find('topic', id)?.leads ?? [])
        tracer.down.add('actor', lead);
    tracer.lowerProjects(projects);
    for (const event of eventsOfTopic(tracer.model, id))
        tracer.down.add('event', event.id);
}
const TRACE = {
    layer: traceLayer,
    actor: traceActor,
    topic: traceTopic,
    event: (tracer, id) => {
        const event = tracer.model.find('event', id);
        if (event)
            traceEvent(tracer, event);
    },
    project: (tracer, id) => {
        const project = tracer.model.find('project', id);
        if (!project)
            return;
        tracer.raiseProjects([project]);
        tracer.lowerCarriers(project, 'official');
    },
    leitlinie: (tracer, id) => {
        const leitlinie = tracer.model.find('leitlinie', id);
        if (leitlinie)
            tracer.raisePlace(leitlinie);
        tracer.lowerFromLeitlinie(id);
    },
    goal: (tracer, id) => {
        tracer.lowerLeitlinien(tracer.model.feed.leitlinien.filter(({ goal }) => goal === id));
    },
    category: (tracer, id) => {
        tracer.lowerLeitlinien(tracer.model.feed.leitlinien.filter(({ category }) => category === id));
    },
    cell: (tracer, id) => {
        const [category, goal] = id.split('/');
        if (tracer.model.find('goal', goal ?? ''))
            tracer.up.add('goal', goal ?? '');
        if (tracer.model.find('category', category ?? ''))
            tracer.up.add('category', category ?? '');
        tracer.lowerLeitlinien(tracer.model.leitlinienByCell.get(id) ?? []);
    },
};
/**
 * What a thing serves and what serves it, nearest first. The vision, which everything serves, is no
 * record that can be chosen and so is in no list.
 */
function trace(model, ref) {
    const tracer = new Tracer(model);
    TRACE[ref.type](tracer, ref.id);
    return { up: tracer.up.list(ref), down: tracer.down.list(ref) };
}
/** The keys of everything a thing is linked with. */
function linkedKeys(model, ref) {
    const { up, down } = trace(model, ref);
    const links = [...up, ...down];
    const official = new Set(links.filter(({ origin }) => origin === 'official').map(refKey));
    const linked = new Set(links.map(refKey));
    // A thing that is above and below at once counts by its better link.
    return { linked, editorial: new Set([...linked].filter((key) => !official.has(key))) };
}

export { linkedKeys, refKey, trace };
