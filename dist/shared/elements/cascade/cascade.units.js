import { TYPE_OF } from '../../model/cascade-levels.js';

/** The place of what has none in a column. */
const NONE = '';
const NOWHERE = [{ id: NONE, share: 1 }];
function placesAt(ids) {
    const [first, second] = ids;
    if (first === undefined)
        return NOWHERE;
    if (second === undefined)
        return first === NONE ? NOWHERE : [{ id: first, share: 1 }];
    const shares = new Map();
    for (const id of ids)
        shares.set(id, (shares.get(id) ?? 0) + 1 / ids.length);
    return [...shares].map(([id, share]) => ({ id, share }));
}
/** Of what has no link: each key said, since a page may give every object words of its own. */
const UNLINKED = { origin: 'official', ways: [], topic: NONE, leads: [] };
function unitOf(ref, { origin, ways, topic, leads }) {
    return {
        ref,
        origin,
        ways,
        places: {
            goal: placesAt(ways.map(({ goal }) => goal)),
            leitlinie: placesAt(ways.map(({ leitlinie }) => leitlinie)),
            topic: placesAt([topic]),
            project: ref.type === 'project' ? [{ id: ref.id, share: 1 }] : NOWHERE,
            lead: placesAt(leads),
        },
    };
}
const wayOf = (model, { id, goal }) => ({
    leitlinie: id,
    goal: goal !== undefined && model.find('goal', goal) ? goal : NONE,
});
/** Ids of records that the feed has, each once. */
function known(model, type, ids = []) {
    return ids.filter((id, at) => model.find(type, id) !== undefined && ids.indexOf(id) === at);
}
function projectUnit(model, project, onlyOfficial) {
    const { id, topic, leitlinien, lead } = project;
    const ref = { type: 'project', id };
    const leads = known(model, 'actor', lead);
    const origin = project.links === 'official' ? 'official' : 'editorial';
    if (onlyOfficial && origin === 'editorial')
        return unitOf(ref, { ...UNLINKED, origin, leads });
    const ways = known(model, 'leitlinie', leitlinien).flatMap((each) => {
        const leitlinie = model.find('leitlinie', each);
        return leitlinie ? [wayOf(model, leitlinie)] : [];
    });
    const [own = NONE] = topic === undefined ? [] : known(model, 'topic', [topic]);
    return unitOf(ref, { origin, ways, topic: own, leads });
}
/** What no project reaches, of the columns that are shown: it counts itself. */
function idleUnits(model, projects, levels) {
    const { leitlinien, goals, topics } = model.feed;
    const reached = {
        goal: new Set(),
        leitlinie: new Set(),
        topic: new Set(),
    };
    const reach = ({ places }) => {
        for (const level of ['goal', 'leitlinie', 'topic']) {
            for (const { id } of places[level])
                reached[level].add(id);
        }
    };
    for (const project of projects)
        reach(project);
    const idle = [];
    const add = (type, id, links) => {
        if (!levels.includes(type) || reached[type].has(id))
            return;
        const unit = unitOf({ type, id }, { ...UNLINKED, ...links });
        reach(unit);
        idle.push(unit);
    };
    for (const each of leitlinien)
        add('leitlinie', each.id, { ways: [wayOf(model, each)] });
    for (const { id } of goals)
        add('goal', id, { ways: [{ goal: id, leitlinie: NONE }] });
    for (const { id } of topics)
        add('topic', id, { topic: id });
    return idle;
}
/**
 * All that flows, projects first.
 *
 * @param onlyOfficial whether links that are the editors' own count as none
 */
function unitsOf(model, levels, onlyOfficial) {
    const projects = model.feed.projects.map((each) => projectUnit(model, each, onlyOfficial));
    return [...projects, ...idleUnits(model, projects, levels)];
}
/** Whether a record is one that flows through, and none that counts itself. */
const isProject = ({ ref }) => ref.type === 'project';
/** Whether a record has any place in a column. */
const hasPlace = ({ places }, level) => {
    const at = places[level];
    return at.length > 1 || at[0]?.id !== NONE;
};
const isPair = (from, to, one, other) => (from === one && to === other) || (from === other && to === one);
/** How a record goes from one column to another. */
function passagesOf(unit, from, to) {
    const { ways } = unit;
    if (isPair(from, to, 'goal', 'leitlinie') && ways.length > 0) {
        const share = 1 / ways.length;
        return ways.map((way) => from === 'goal'
            ? { from: way.goal, to: way.leitlinie, share }
            : { from: way.leitlinie, to: way.goal, share });
    }
    const targets = unit.places[to];
    return unit.places[from].flatMap((source) => targets.map(({ id, share }) => ({ from: source.id, to: id, share: source.share * share })));
}
/** How the links of a record between two columns are known. */
function originBetween(unit, from, to) {
    // The place of a Leitlinie is that of Anhang 1, and who leads is a fact of the feed.
    const isFact = isPair(from, to, 'goal', 'leitlinie') || isPair(from, to, 'project', 'lead');
    return isFact ? 'official' : unit.origin;
}
/** Names a thing of a column. */
const refOf = (level, id) => ({
    type: TYPE_OF[level],
    id,
});

export { NONE, hasPlace, isProject, originBetween, passagesOf, refOf, unitsOf };
