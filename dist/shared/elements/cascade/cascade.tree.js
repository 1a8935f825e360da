import { hasPlace, NONE, isProject } from './cascade.units.js';

/** Only the ways of a record over one goal or Leitlinie. */
function over(unit, level, id) {
    if (level !== 'goal' && level !== 'leitlinie')
        return unit;
    const ways = unit.ways.filter((way) => way[level] === id);
    if (ways.length === unit.ways.length)
        return unit;
    const ids = (of) => [
        ...new Set(ways.map((way) => way[of])),
    ];
    const places = (of) => ids(of).map((each) => ({ id: each, share: 1 / ids(of).length }));
    return {
        ...unit,
        ways,
        places: { ...unit.places, goal: places('goal'), leitlinie: places('leitlinie') },
    };
}
/** Of records without a place in a column those that are told there: entries, and what comes below. */
const going = (units, below) => units.filter((unit) => isProject(unit) || below.some((level) => hasPlace(unit, level)));
/**
 * What stands at the next column in which any of the records has a place.
 *
 * @param orderOf rank of the things of a column
 */
function branchesOf(units, levels, orderOf) {
    const at = levels.findIndex((level) => units.some((unit) => hasPlace(unit, level)));
    const level = levels[at];
    if (level === undefined)
        return [];
    const below = levels.slice(at + 1);
    const groups = new Map();
    for (const unit of units) {
        for (const { id } of unit.places[level]) {
            const group = groups.get(id);
            if (group)
                group.push(over(unit, level, id));
            else
                groups.set(id, [over(unit, level, id)]);
        }
    }
    const order = orderOf(level);
    // What has no place comes last.
    const rankOf = (id) => (id === NONE ? Infinity : (order.get(id) ?? order.size));
    return [...groups]
        .map(([id, group]) => ({
        level,
        id,
        units: id === NONE ? going(group, below) : group,
        below,
    }))
        .filter((branch) => branch.units.length > 0)
        .sort((a, b) => (a.id === b.id ? 0 : rankOf(a.id) - rankOf(b.id)));
}
/** The records of a branch that are projects. */
const entriesOf = ({ units }) => units.filter(isProject);

export { branchesOf, entriesOf };
