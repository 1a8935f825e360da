import { isProject, NONE, refOf, hasPlace } from './cascade.units.js';

/** More than this does not stand in a column by itself before a visitor has opened the rest. */
const MOST_IN_COLUMN = 24;
/** Each opening shows so many times more. */
const GROWTH = 4;
/** Who leads a group where it is not one alone. */
const JOINT = '+';
/** How many of something stand there after it has been opened `times`. */
const shownAfter = (times) => MOST_IN_COLUMN * GROWTH ** times;
const restKey = (base) => `${base}~rest`;
const noneKey = (level, { ref }) => ref.type === 'project' ? `${level}~none` : `${level}~idle:${ref.type}`;
/** Counts in how many records a thing occurs, in the order in which things are first met. */
function countsIn(units, level) {
    const counts = new Map();
    for (const unit of units) {
        for (const { id } of unit.places[level]) {
            if (id !== NONE)
                counts.set(id, (counts.get(id) ?? 0) + 1);
        }
    }
    return counts;
}
/** Ids of a column from top to bottom: as the feed lists them, Leitlinien by their goals. */
function inOrder({ feed }, level, counts) {
    const idsOf = (records) => records.map(({ id }) => id).filter((id) => counts.has(id));
    switch (level) {
        case 'goal':
            return idsOf(feed.goals);
        case 'topic':
            return idsOf(feed.topics);
        case 'leitlinie': {
            const rank = new Map(feed.goals.map(({ id }, at) => [id, at]));
            const rankOf = (goal) => rank.get(goal ?? '') ?? Infinity;
            // Infinity - Infinity is no number: equal ranks are told apart by the sort's being stable.
            const sorted = [...feed.leitlinien].sort((a, b) => rankOf(a.goal) - rankOf(b.goal) || 0);
            return idsOf(sorted);
        }
        case 'project':
            return idsOf(feed.projects);
        case 'lead':
            return byCount(idsOf(feed.actors), counts);
    }
}
const byCount = (ids, counts) => [...ids].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
/** The first ones stand by themselves, the others as one; those with the most records go first. */
function withRest(ids, counts, most) {
    if (ids.length <= most)
        return { own: ids, rest: new Set() };
    const rest = new Set(byCount(ids, counts).slice(most - 1));
    return { own: ids.filter((id) => !rest.has(id)), rest };
}
const recordNode = (level, id) => ({
    key: `${level}:${id}`,
    level,
    kind: 'record',
    ref: refOf(level, id),
});
/** What has no place here, and things that end before it. */
function endsOf(units, level) {
    const ends = new Map();
    for (const unit of units) {
        const key = noneKey(level, unit);
        if (ends.has(key))
            continue;
        const { type } = unit.ref;
        ends.set(key, isProject(unit) ? { key, level, kind: 'none' } : { key, level, kind: 'idle', type });
    }
    return [...ends.values()];
}
/** A column of records, with a rest that can be opened. */
function recordColumn(model, units, level, most) {
    const counts = countsIn(units, level);
    const key = restKey(level);
    const { own, rest } = withRest(inOrder(model, level, counts), counts, most(key));
    const nodes = own.map((id) => recordNode(level, id));
    if (rest.size > 0)
        nodes.push({ key, level, kind: 'rest', size: rest.size });
    return {
        level,
        nodes: [...nodes, ...endsOf(units, level)],
        keyOf: (id, unit) => {
            if (id === NONE)
                return noneKey(level, unit);
            return rest.has(id) ? key : `${level}:${id}`;
        },
    };
}
/** Projects by topic and lead, in the order of the topics; of one topic the largest group first. */
function groupsOf({ feed }, projects) {
    const groups = new Map();
    for (const { ref, places } of projects) {
        const topic = places.topic[0]?.id ?? NONE;
        const lead = places.lead.length > 1 ? JOINT : (places.lead[0]?.id ?? NONE);
        const key = `project~${topic}/${lead}`;
        const group = groups.get(key) ?? { key, topic, lead, ids: [] };
        groups.set(key, group);
        group.ids.push(ref.id);
    }
    const rank = new Map(feed.topics.map(({ id }, at) => [id, at]));
    const rankOf = ({ topic }) => rank.get(topic) ?? feed.topics.length;
    return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b) || b.ids.length - a.ids.length);
}
/** What an open group shows: a line that closes it, its first projects, and the rest of them. */
function openGroup({ key, topic, lead, ids }, most) {
    const level = 'project';
    const rest = restKey(key);
    const first = ids.length <= most(rest) ? ids : ids.slice(0, most(rest) - 1);
    const size = ids.length - first.length;
    const nodes = [
        { key, level, kind: 'open', topic, lead, size: ids.length },
        ...first.map((id) => recordNode(level, id)),
    ];
    if (size > 0)
        nodes.push({ key: rest, level, kind: 'rest', size });
    const shown = new Set(first);
    const keys = new Map(ids.map((id) => [id, shown.has(id) ? `${level}:${id}` : rest]));
    return { nodes, keys };
}
/** The column of the projects: each by itself, or by topic and lead where they are many. */
function projectColumn(model, units, opened, most) {
    const level = 'project';
    const projects = units.filter(isProject);
    const key = restKey(level);
    if (projects.length <= MOST_IN_COLUMN)
        return recordColumn(model, units, level, () => Infinity);
    const groups = groupsOf(model, projects);
    const sizes = new Map(groups.map((group) => [group.key, group.ids.length]));
    const { own, rest } = withRest([...sizes.keys()], sizes, most(key));
    const keys = new Map();
    const nodes = [];
    const shown = new Set(own);
    for (const group of groups.filter((each) => shown.has(each.key))) {
        const { topic, lead, ids } = group;
        const [only] = ids;
        if (ids.length === 1 && only !== undefined)
            nodes.push(recordNode(level, only));
        else if (opened.has(group.key)) {
            const open = openGroup(group, most);
            nodes.push(...open.nodes);
            open.keys.forEach((to, id) => keys.set(id, to));
        }
        else {
            nodes.push({ key: group.key, level, kind: 'group', topic, lead, size: ids.length });
            for (const id of ids)
                keys.set(id, group.key);
        }
    }
    const left = groups.filter((each) => rest.has(each.key)).flatMap(({ ids }) => ids);
    for (const id of left)
        keys.set(id, key);
    if (left.length > 0)
        nodes.push({ key, level, kind: 'rest', size: left.length });
    return {
        level,
        nodes: [...nodes, ...endsOf(units, level)],
        keyOf: (id, unit) => (id === NONE ? noneKey(level, unit) : (keys.get(id) ?? `${level}:${id}`)),
    };
}
/** The columns as they stand in the picture. Ends that nothing reaches are left out later. */
function columnsOf(model, units, levels, opened) {
    const most = (key) => shownAfter(opened.get(key) ?? 0);
    return levels.map((level) => level === 'project'
        ? projectColumn(model, units, opened, most)
        : recordColumn(model, units, level, most));
}
/** The columns with every record by itself: for files. */
function plainColumns(model, units, levels) {
    return levels.map((level) => recordColumn(model, units, level, () => Infinity));
}
/** The columns in which a record has a place, as the first and the last of them. */
function extentOf(unit, columns) {
    const places = columns.map(({ level }) => hasPlace(unit, level));
    const first = places.indexOf(true);
    return first < 0 ? undefined : [first, places.lastIndexOf(true)];
}

export { JOINT, columnsOf, extentOf, plainColumns, shownAfter };
