import { toSearchWords } from '../i18n/fold-text.js';
import { buildModel } from '../model/build-model.js';
import { CRITERION_KEYS, criteria } from './criteria.js';
import { hasEventWords, hasProjectWords, hasLeitlinieWords } from './search-text.js';

/** Whether a record has all that is wished of its list. */
function hasAll(type, record, wishes) {
    return wishes.every(([{ values }, value]) => values[type]?.(record).includes(value) ?? true);
}
/** Those of some wishes that count for a list: what its records say nothing of does not narrow it. */
function wishesFor(type, records, wishes) {
    return wishes.filter(([{ values, whereTold }]) => {
        if (!whereTold?.includes(type))
            return true;
        return records.some((each) => values[type]?.(each).some((value) => value !== undefined));
    });
}
/**
 * The records that are left. A criterion counts for the lists that its line names, words for all three.
 * The framework of the strategy (vision, layers, goals, categories, topics) and the actors stay whole.
 */
function narrowFeed(model, { land, filter }) {
    const { feed } = model;
    const words = toSearchWords(filter?.text ?? '');
    const wishes = CRITERION_KEYS.flatMap((key) => {
        const value = filter?.[key] ?? null;
        return value === null ? [] : [[criteria[key], value]];
    });
    if (land !== null)
        wishes.push([criteria.land, land]);
    const ofProjects = wishesFor('project', feed.projects, wishes);
    const ofEvents = wishesFor('event', feed.events, wishes);
    return {
        ...feed,
        leitlinien: feed.leitlinien.filter((each) => hasAll('leitlinie', each, wishes) && hasLeitlinieWords(each, words)),
        projects: feed.projects.filter((each) => hasAll('project', each, ofProjects) && hasProjectWords(model, each, words)),
        events: feed.events.filter((each) => hasAll('event', each, ofEvents) && hasEventWords(model, each, words)),
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
