import { compareTexts } from '../../i18n/format.js';
import { localName } from '../../i18n/language.js';
import { STATUSES, KINDS } from '../../selection/filter.js';

const option = (record, lang) => ({
    value: record.id,
    label: localName(record, lang).text,
});
/** Who can be filtered by: all Länder, also those of which nothing is published, and who else acts. */
function actorOptions(model, lang) {
    const { feed, projectsByActor, eventsByActor } = model;
    const acts = (id) => {
        const { leads = [], partners = [] } = projectsByActor.get(id) ?? {};
        return leads.length + partners.length + (eventsByActor.get(id)?.length ?? 0) > 0;
    };
    const sorted = (isLand) => feed.actors
        .filter(({ id, kind }) => (kind === 'land') === isLand && (isLand || acts(id)))
        .map((actor) => option(actor, lang))
        .sort((a, b) => compareTexts(a.label, b.label, lang));
    return { laender: sorted(true), others: sorted(false) };
}
/** The topics, in the order of the feed. */
function topicOptions({ feed }, lang) {
    return feed.topics.map((topic) => option(topic, lang));
}
/** The Leitlinien with their ids, in the order of the feed. */
function leitlinieOptions({ feed }, lang) {
    return feed.leitlinien.map(({ id, ...rest }) => ({
        value: id,
        label: `${id} ${localName(rest, lang).text}`,
    }));
}
/** Values of a project's key that the data have, in the order of `known`. */
function present({ feed }, key, known, words) {
    const found = new Set(feed.projects.map((project) => project[key]));
    return known.filter((value) => found.has(value)).map((value) => ({ value, label: words[value] }));
}
/** The states of projects. */
function statusOptions(model, terms) {
    return present(model, 'status', STATUSES, terms.projectStatus);
}
/** The kinds of projects. */
function kindOptions(model, terms) {
    return present(model, 'kind', KINDS, terms.projectKind);
}

export { actorOptions, kindOptions, leitlinieOptions, statusOptions, topicOptions };
