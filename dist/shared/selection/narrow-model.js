import { toSearchWords } from '../i18n/fold-text.js';
import { buildModel } from '../model/build-model.js';
import { NO_FILTER } from './filter.js';
import { hasEventWords, hasProjectWords, hasLeitlinieWords } from './search-text.js';

/** Whether an actor leads a project or is a partner in it. */
function takesPart({ lead = [], partners = [] }, id) {
    return id === null || lead.includes(id) || partners.includes(id);
}
const isEither = (wished, value) => wished === null || wished === value;
function matchesProject(project, narrowing) {
    const { land } = narrowing;
    const filter = narrowing.filter ?? NO_FILTER;
    return (takesPart(project, land) &&
        takesPart(project, filter.land) &&
        isEither(filter.topic, project.topic) &&
        isEither(filter.status, project.status) &&
        isEither(filter.kind, project.kind) &&
        (filter.leitlinie === null || !!project.leitlinien?.includes(filter.leitlinie)));
}
/**
 * The records that are left. A criterion counts for the lists whose records have it: topic, status,
 * kind for projects; the Land for projects and events; the Leitlinie for projects and Leitlinien;
 * words for all three. The framework of the strategy (vision, layers, goals, categories, topics) and
 * the actors stay whole.
 */
function narrowFeed(model, narrowing) {
    const { feed } = model;
    const { land } = narrowing;
    const filter = narrowing.filter ?? NO_FILTER;
    const words = toSearchWords(filter.text);
    const lands = [land, filter.land].filter((id) => id !== null);
    return {
        ...feed,
        leitlinien: feed.leitlinien.filter((leitlinie) => isEither(filter.leitlinie, leitlinie.id) && hasLeitlinieWords(leitlinie, words)),
        projects: feed.projects.filter((project) => matchesProject(project, narrowing) && hasProjectWords(model, project, words)),
        events: feed.events.filter((event) => lands.every((id) => event.actors?.includes(id)) && hasEventWords(model, event, words)),
    };
}
/** How many narrowed models are kept of each model: one for each widget of a page that differs. */
const KEPT = 4;
const kept = new WeakMap();
/** The narrowed model; the same one for the same narrowing, as long as few others were asked for. */
function narrowModel(model, narrowing) {
    const key = JSON.stringify([narrowing.land, narrowing.filter]);
    const known = kept.get(model) ?? [];
    const found = known.find((each) => each.key === key);
    if (found)
        return found.model;
    const narrowed = buildModel(narrowFeed(model, narrowing));
    kept.set(model, [{ key, model: narrowed }, ...known].slice(0, KEPT));
    return narrowed;
}

export { narrowModel };
