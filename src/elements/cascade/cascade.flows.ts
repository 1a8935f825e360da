/**
 * What flows from column to column. Pure.
 *
 * Every record weighs one, whatever its number of Leitlinien or leads: of two Leitlinien each carries one
 * half of it. So a column holds as much as leaves the one before it, and what has no link goes to, or
 * comes from, an end of its own. Beside the weight stands how many records there are, each counted once.
 */
import type { LinkOrigin, RecordType } from '../../model/model.types.js';
import { extentOf, type Column } from './cascade.columns.js';
import { isProject, NONE, originBetween, passagesOf, type Unit } from './cascade.units.js';
import { TYPE_OF, type LevelName } from '../../model/cascade-levels.js';

/** How a link is known; `none`: there is none, the record ends or begins here. */
export type LinkKind = LinkOrigin | 'none';

/** A sum of parts of records. */
export interface Amount {
  /** In records. */
  readonly weight: number;
  /** Records of which there is any part, each once. */
  readonly count: number;
  /** The projects among them. */
  readonly entries: number;
}

/** What flows from one thing to another, of one kind. */
export interface CascadeLink extends Amount {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
}

/** All of it. */
export interface Flow {
  /** By the key of a node. */
  readonly nodes: ReadonlyMap<string, Amount>;
  readonly links: ReadonlyMap<string, CascadeLink>;
}

/** Whether a thing counts; for one choice only those that are linked with it do. */
export type Counts = (level: LevelName, id: string) => boolean;

class Sum implements Amount {
  weight = 0;
  count = 0;
  entries = 0;
  #last: Unit | undefined;

  add(unit: Unit, share: number): void {
    this.weight += share;
    if (this.#last === unit) return;
    this.#last = unit;
    this.count += 1;
    if (isProject(unit)) this.entries += 1;
  }
}

class LinkSum extends Sum implements CascadeLink {
  constructor(
    readonly key: string,
    readonly source: string,
    readonly target: string,
    readonly kind: LinkKind,
  ) {
    super();
  }
}

/** From which column to which a record is drawn: one further than its places, where one is left. */
function rangeOf(
  unit: Unit,
  columns: readonly Column[],
): readonly [first: number, last: number] | undefined {
  const end = columns.length - 1;
  const extent = extentOf(unit, columns);
  if (!extent) return isProject(unit) ? [end, end] : undefined;
  const [first, last] = extent;
  if (isProject(unit)) return [Math.max(first - 1, 0), Math.min(last + 1, end)];
  return last < end ? [first, last + 1] : [Math.max(first - 1, 0), last];
}

class Summing implements Flow {
  readonly nodes = new Map<string, Sum>();
  readonly links = new Map<string, LinkSum>();

  constructor(
    readonly columns: readonly Column[],
    readonly counts: Counts,
  ) {}

  add(unit: Unit): void {
    const range = rangeOf(unit, this.columns);
    if (!range) return;
    const [first, last] = range;
    for (let at = first; at <= last; at += 1) {
      this.#addPlaces(unit, at);
      if (at < last) this.#addPassages(unit, at);
    }
  }

  #has = (level: LevelName, id: string): boolean => id === NONE || this.counts(level, id);

  #addPlaces(unit: Unit, at: number): void {
    const column = this.columns[at];
    if (!column) return;
    const { level, keyOf } = column;
    for (const { id, share } of unit.places[level]) {
      if (!this.#has(level, id)) continue;
      const key = keyOf(id, unit);
      let sum = this.nodes.get(key);
      if (!sum) this.nodes.set(key, (sum = new Sum()));
      sum.add(unit, share);
    }
  }

  #addPassages(unit: Unit, at: number): void {
    const [source, target] = [this.columns[at], this.columns[at + 1]];
    if (!source || !target) return;
    const origin = originBetween(unit, source.level, target.level);
    for (const { from, to, share } of passagesOf(unit, source.level, target.level)) {
      if (!this.#has(source.level, from) || !this.#has(target.level, to)) continue;
      const kind = from === NONE || to === NONE ? 'none' : origin;
      const [start, goal] = [source.keyOf(from, unit), target.keyOf(to, unit)];
      const key = `${start}>${goal}|${kind}`;
      let sum = this.links.get(key);
      if (!sum) this.links.set(key, (sum = new LinkSum(key, start, goal, kind)));
      sum.add(unit, share);
    }
  }
}

/**
 * Sums up what flows through some columns.
 *
 * @param counts which things are counted; without it all of them
 */
export function flowOf(
  units: readonly Unit[],
  columns: readonly Column[],
  counts: Counts = () => true,
): Flow {
  const flow = new Summing(columns, counts);
  for (const unit of units) flow.add(unit);
  return flow;
}

/**
 * The part of the flow that belongs to a choice: the records that are linked with it, and of their ways
 * those over what is linked.
 *
 * @param isLit whether a thing is the chosen one or linked with it
 */
export function litFlow(
  units: readonly Unit[],
  columns: readonly Column[],
  isLit: (type: RecordType, id: string) => boolean,
): Flow {
  const lit = units.filter(({ ref }) => isLit(ref.type, ref.id));
  return flowOf(lit, columns, (level, id) => isLit(TYPE_OF[level], id));
}
