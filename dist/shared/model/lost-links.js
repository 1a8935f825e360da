import { bared } from '../feed/bare.js';

/**
 * Where links of a thing may have been lost with what could not be read: then it is not said that nothing
 * is linked with it. Pure.
 */
/** What a page gives all objects stands in no table. */
function table(ties) {
    Object.values(ties).forEach(bared);
    return bared(ties);
}
const carried = {
    others: ['projects/lead', 'projects/partners', 'topics/leads', 'events/actors'],
    lists: ['projects', 'topics', 'events'],
};
const UP = table({
    leitlinie: { own: ['goal', 'category'] },
    topic: { others: ['projects/topic', 'projects/leitlinien'], lists: ['projects'] },
    project: { own: ['topic', 'leitlinien'] },
    event: { own: ['decision'], others: ['projects/decision'], lists: ['projects'] },
    actor: carried,
});
const DOWN = table({
    layer: {
        others: ['projects/scope', 'scopes/own'],
        lists: ['goals', 'categories', 'leitlinien', 'topics', 'projects', 'scopes'],
    },
    goal: { others: ['leitlinien/goal'], lists: ['leitlinien'] },
    category: { others: ['leitlinien/category'], lists: ['leitlinien'] },
    leitlinie: { others: ['projects/leitlinien'], lists: ['projects'] },
    topic: { own: ['leads'], others: ['projects/topic'], lists: ['projects'] },
    project: {
        own: ['lead', 'partners', 'decision'],
        others: ['events/decision'],
        lists: ['events'],
    },
    event: {
        own: ['actors', 'decision'],
        others: ['projects/decision', 'events/decision'],
        lists: ['projects', 'events'],
    },
    actor: { others: ['events/actors'], lists: ['events'] },
});
/** Of a field of Anhang 1 the Leitlinien may be lost, or the place of one of them. */
const CELL = {
    others: ['leitlinien/goal', 'leitlinien/category'],
    lists: ['leitlinien'],
};
function tiesOf(type, way) {
    if (type === 'cell')
        return way === 'down' ? CELL : undefined;
    return (way === 'up' ? UP : DOWN)[type];
}
/** Whether links that a thing itself names could not be read: then there are more than those known. */
function hasLostOwnLinks(model, { type, id }, way) {
    const record = type === 'cell' ? undefined : model.find(type, id);
    const { own = [] } = tiesOf(type, way) ?? {};
    return record !== undefined && own.some((key) => model.isLost(record, key));
}
/** Whether links of a thing may have been lost, with it or with what names it: one way, or either. */
function mayLackLinks(model, ref, way) {
    if (!way)
        return mayLackLinks(model, ref, 'up') || mayLackLinks(model, ref, 'down');
    const { others = [], lists = [] } = tiesOf(ref.type, way) ?? {};
    return (hasLostOwnLinks(model, ref, way) ||
        lists.some((list) => model.isCut(list)) ||
        others.some((field) => model.hasLost(field)));
}

export { hasLostOwnLinks, mayLackLinks };
