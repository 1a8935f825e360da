import { piecesOf } from '../../describe/mentions.js';
import { formatDate } from '../../i18n/format-date.js';
import { localText } from '../../i18n/language.js';
import { aboutStrings } from '../../texts/de/about.js';

/** The things that the strategy says of itself, all in one form, whatever part they stand in. Pure. */
function phrase({ model, lang }, record, key, except) {
    const local = localText(record, key, lang);
    return local.text ? { ...local, pieces: piecesOf(model, local, except) } : undefined;
}
/** The layer of which a role speaks: by its title, since a role has no other link. */
function layerOf({ model }, title) {
    const layer = model.feed.layers.find((each) => each.title === title);
    return layer && { type: 'layer', id: layer.id };
}
/** The Leitlinien whose passage is cited: that of their number in a document that they cite, too. */
function leitlinienOf({ model }, cites) {
    return model.feed.leitlinien
        .filter(({ number, cite = [] }) => cites.some(({ source, section }) => section !== undefined &&
        section === number &&
        cite.some((each) => each.source === source)))
        .map(({ id }) => ({ type: 'leitlinie', id }));
}
/** What all have: title, text, remark, sources. */
function itemOf(telling, record, except) {
    const { model, lang } = telling;
    const { cite = [] } = record;
    const title = localText(record, 'title', lang);
    const text = phrase(telling, record, 'text', except);
    const note = phrase(telling, record, 'note', except);
    return {
        ...(title.text && { title }),
        ...(text && { text }),
        ...(note && { note }),
        facts: [],
        refs: leitlinienOf(telling, cite),
        cite,
        isCut: model.feed.lost?.keys.has(record) ?? false,
        isCiteLost: model.isLost(record, 'cite'),
    };
}
function factOf(telling, term, record, key) {
    const value = phrase(telling, record, key);
    return value ? [{ term, value }] : [];
}
/** What before a colon says to what a paragraph is the answer: "Für wen: …". */
const LEAD_IN = /^([^:.!?]{2,60}): +(?=\S)/;
/** A paragraph of prose. */
function paragraphItem({ model }, local) {
    const { text, lang } = local;
    const [whole = '', title] = LEAD_IN.exec(text) ?? [];
    const rest = { text: text.slice(whole.length), lang };
    return {
        ...(title !== undefined && { title: { text: title, lang } }),
        text: { ...rest, pieces: piecesOf(model, rest) },
        facts: [],
        refs: [],
        cite: [],
        isCut: false,
        isCiteLost: false,
    };
}
/** A task, or why a body exists, below the name of the body. */
const taskItem = (telling, task, actor) => itemOf(telling, task, actor);
/** A role in one of the layers; in that of the topics, with each of them. */
function roleItem(telling, role, actor) {
    const item = itemOf(telling, role, actor);
    const ref = layerOf(telling, role.title);
    if (!ref)
        return item;
    const topics = ref.id === 'topics' ? telling.model.feed.topics : [];
    const refs = topics.map(({ id }) => ({ type: 'topic', id }));
    return { ...item, ref, refs: [...refs, ...item.refs] };
}
function decisionItem(telling, decision) {
    const { rule, binds } = aboutStrings[telling.lang];
    return {
        ...itemOf(telling, decision),
        facts: [
            ...factOf(telling, rule, decision, 'rule'),
            ...factOf(telling, binds, decision, 'binds'),
        ],
    };
}
function lawItem(telling, law) {
    const aside = phrase(telling, law, 'act');
    return { ...itemOf(telling, law), ...(aside && { aside }) };
}
/** A step with what became of it; a status that could not be read is told with all that is lost. */
function stepItem(telling, step) {
    const { planned, status, stepStatus, noStatus } = aboutStrings[telling.lang];
    const isLost = telling.model.isLost(step, 'status');
    const text = step.status ? stepStatus[step.status] : noStatus;
    const value = { text, lang: telling.lang, pieces: [{ text }] };
    return {
        ...itemOf(telling, step),
        facts: [
            ...factOf(telling, planned, step, 'planned'),
            ...(isLost ? [] : [{ term: status, value }]),
        ],
    };
}
const contactItem = (telling, contact) => ({
    ...itemOf(telling, contact),
    url: contact.url,
    email: contact.email,
});
function termItem(telling, record) {
    const aside = phrase(telling, record, 'long');
    return {
        ...itemOf(telling, record),
        title: localText(record, 'term', telling.lang),
        ...(aside && { aside }),
    };
}
/** A document that the strategy cites: who published it, when, and in which footnote it stands. */
function citedItem(telling, cited) {
    const { lang } = telling;
    const text = [
        localText(cited, 'publisher', lang).text,
        cited.date && formatDate(cited.date, lang),
        cited.footnote && aboutStrings[lang].footnote(cited.footnote),
    ]
        .filter(Boolean)
        .join(', ');
    return { ...itemOf(telling, cited), ...(text && { text: { text, lang, pieces: [{ text }] } }) };
}

export { citedItem, contactItem, decisionItem, lawItem, paragraphItem, roleItem, stepItem, taskItem, termItem };
