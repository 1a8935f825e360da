import { shortName } from '../../parts/text.js';
import { compareTexts } from '../../i18n/format.js';
import { terms } from '../../texts/de/terms.js';
import { isLandActor } from '../../model/land-actor.js';
import { STATUSES, KINDS } from '../../model/picklists.js';
import { UNKNOWN, valuesOf } from './project-list.find.layout.js';
import { finderStrings } from '../../texts/de/project-list-finder.js';
import { unsaid } from '../../describe/lost.js';

/** What can be picked in the fields of the list: only what the data have, made once for a model. */
function present(model, criterion) {
    const found = new Set();
    for (const project of model.feed.projects) {
        for (const value of valuesOf(project, criterion))
            found.add(value);
    }
    return found;
}
function leadOptions({ feed }, lang, found, unknown) {
    const of = (isLand) => feed.actors
        .filter((actor) => isLandActor(actor) === isLand && found.has(actor.id))
        .map((actor) => ({ value: actor.id, label: shortName(actor, lang) }))
        .sort((a, b) => compareTexts(a.label, b.label, lang));
    return { main: of(true), rest: [...of(false), ...unknown] };
}
function makeOptions(model, lang, criterion) {
    const found = present(model, criterion);
    const { notPublished } = finderStrings[lang];
    const label = unsaid({ model, lang }, model.feed.projects, criterion, notPublished);
    const unknown = found.has(UNKNOWN) ? [{ value: UNKNOWN, label }] : [];
    if (criterion === 'lead')
        return leadOptions(model, lang, found, unknown);
    const named = (records) => records.map((record) => ({ value: record.id, label: shortName(record, lang) }));
    const { feed } = model;
    const words = terms[lang];
    const all = {
        kind: () => KINDS.map((value) => ({ value, label: words.projectKind[value] })),
        status: () => STATUSES.map((value) => ({ value, label: words.projectStatus[value] })),
        topic: () => named(feed.topics),
        areas: () => named(feed.areas),
        scope: () => named(feed.scopes),
    }[criterion]();
    return { main: [...all.filter(({ value }) => found.has(value)), ...unknown], rest: [] };
}
const known = new WeakMap();
/** What the field of a criterion offers. */
function optionsOf(model, lang, criterion) {
    const ofModel = known.get(model) ?? new Map();
    known.set(model, ofModel);
    const key = `${criterion}/${lang}`;
    const options = ofModel.get(key) ?? makeOptions(model, lang, criterion);
    ofModel.set(key, options);
    return options;
}

export { optionsOf };
