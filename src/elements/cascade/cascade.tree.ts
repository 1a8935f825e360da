/** The cascade as a tree: the same flow, from each thing to what stands below it. Pure. */
import type { LevelName } from '../../model/cascade-levels.js';
import { hasPlace, isProject, NONE, type Unit } from './cascade.units.js';

/** A thing of a column with the records that come to it by one way. */
export interface Branch {
  readonly level: LevelName;
  /** `NONE` for what has no place in the column. */
  readonly id: string;
  readonly units: readonly Unit[];
  /** Columns below. */
  readonly below: readonly LevelName[];
}

/** Only the ways of a record over one goal or Leitlinie. */
function over(unit: Unit, level: LevelName, id: string): Unit {
  if (level !== 'goal' && level !== 'leitlinie') return unit;
  const ways = unit.ways.filter((way) => way[level] === id);
  if (ways.length === unit.ways.length) return unit;
  const ids = (of: 'goal' | 'leitlinie'): readonly string[] => [
    ...new Set(ways.map((way) => way[of])),
  ];
  const places = (of: 'goal' | 'leitlinie'): Unit['places']['goal'] =>
    ids(of).map((each) => ({ id: each, share: 1 / ids(of).length }));
  return {
    ...unit,
    ways,
    places: { ...unit.places, goal: places('goal'), leitlinie: places('leitlinie') },
  };
}

/** Of records without a place in a column those that are told there: entries, and what comes below. */
const going = (units: readonly Unit[], below: readonly LevelName[]): readonly Unit[] =>
  units.filter((unit) => isProject(unit) || below.some((level) => hasPlace(unit, level)));

/**
 * What stands at the next column in which any of the records has a place.
 *
 * @param orderOf rank of the things of a column
 */
export function branchesOf(
  units: readonly Unit[],
  levels: readonly LevelName[],
  orderOf: (level: LevelName) => ReadonlyMap<string, number>,
): readonly Branch[] {
  const at = levels.findIndex((level) => units.some((unit) => hasPlace(unit, level)));
  const level = levels[at];
  if (level === undefined) return [];
  const below = levels.slice(at + 1);
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const { id } of unit.places[level]) {
      const group = groups.get(id);
      if (group) group.push(over(unit, level, id));
      else groups.set(id, [over(unit, level, id)]);
    }
  }
  const order = orderOf(level);
  // What has no place comes last.
  const rankOf = (id: string): number => (id === NONE ? Infinity : (order.get(id) ?? order.size));
  return [...groups]
    .map(([id, group]): Branch => ({
      level,
      id,
      units: id === NONE ? going(group, below) : group,
      below,
    }))
    .filter((branch) => branch.units.length > 0)
    .sort((a, b) => (a.id === b.id ? 0 : rankOf(a.id) - rankOf(b.id)));
}

/** The records of a branch that are projects. */
export const entriesOf = ({ units }: Pick<Branch, 'units'>): readonly Unit[] =>
  units.filter(isProject);
