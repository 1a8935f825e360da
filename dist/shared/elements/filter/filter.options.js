import { shortName } from '../../parts/text.js';
import { compareTexts } from '../../i18n/format.js';
import { STATUSES, KINDS } from '../../selection/filter.js';
import { isFilterable } from '../../selection/usable-filter.js';

/** What can be chosen in the fields of the filter: only what the data have. Pure. */
const option = (record, lang) => ({
    value: record.id,
    label: shortName(record, lang),
});
/** Who can be filtered by: all Länder, also those of which nothing is published, and who else acts. */
function actorOptions(model, lang) {
    const { feed } = model;
    const sorted = (isLand) => feed.actors
        .filter((actor) => (actor.kind === 'land') === isLand && isFilterable(model, actor))
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
        label: `${id} ${shortName(rest, lang)}`,
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
