import { extentOf } from './cascade.columns.js';
import { NONE, originBetween, passagesOf, isProject } from './cascade.units.js';
import { TYPE_OF } from '../../model/cascade-levels.js';

class Sum {
    constructor() {
        this.weight = 0;
        this.count = 0;
        this.entries = 0;
    }
    #last;
    add(unit, share) {
        this.weight += share;
        if (this.#last === unit)
            return;
        this.#last = unit;
        this.count += 1;
        if (isProject(unit))
            this.entries += 1;
    }
}
class LinkSum extends Sum {
    constructor(key, source, target, kind) {
        super();
        this.key = key;
        this.source = source;
        this.target = target;
        this.kind = kind;
    }
}
/** From which column to which a record is drawn: one further than its places, where one is left. */
function rangeOf(unit, columns) {
    const end = columns.length - 1;
    const extent = extentOf(unit, columns);
    if (!extent)
        return isProject(unit) ? [end, end] : undefined;
    const [first, last] = extent;
    if (isProject(unit))
        return [Math.max(first - 1, 0), Math.min(last + 1, end)];
    return last < end ? [first, last + 1] : [Math.max(first - 1, 0), last];
}
class Summing {
    constructor(columns, counts) {
        this.columns = columns;
        this.counts = counts;
        this.nodes = new Map();
        this.links = new Map();
        this.#has = (level, id) => id === NONE || this.counts(level, id);
    }
    add(unit) {
        const range = rangeOf(unit, this.columns);
        if (!range)
            return;
        const [first, last] = range;
        for (let at = first; at <= last; at += 1) {
            this.#addPlaces(unit, at);
            if (at < last)
                this.#addPassages(unit, at);
        }
    }
    #has;
    #addPlaces(unit, at) {
        const column = this.columns[at];
        if (!column)
            return;
        const { level, keyOf } = column;
        for (const { id, share } of unit.places[level]) {
            if (!this.#has(level, id))
                continue;
            const key = keyOf(id, unit);
            let sum = this.nodes.get(key);
            if (!sum)
                this.nodes.set(key, (sum = new Sum()));
            sum.add(unit, share);
        }
    }
    #addPassages(unit, at) {
        const [source, target] = [this.columns[at], this.columns[at + 1]];
        if (!source || !target)
            return;
        const origin = originBetween(unit, source.level, target.level);
        for (const { from, to, share } of passagesOf(unit, source.level, target.level)) {
            if (!this.#has(source.level, from) || !this.#has(target.level, to))
                continue;
            const kind = from === NONE || to === NONE ? 'none' : origin;
            const [start, goal] = [source.keyOf(from, unit), target.keyOf(to, unit)];
            const key = `${start}>${goal}|${kind}`;
            let sum = this.links.get(key);
            if (!sum)
                this.links.set(key, (sum = new LinkSum(key, start, goal, kind)));
            sum.add(unit, share);
        }
    }
}
/**
 * Sums up what flows through some columns.
 *
 * @param counts which things are counted; without it all of them
 */
function flowOf(units, columns, counts = () => true) {
    const flow = new Summing(columns, counts);
    for (const unit of units)
        flow.add(unit);
    return flow;
}
/**
 * The part of the flow that belongs to a choice: the records that are linked with it, and of their ways
 * those over what is linked.
 *
 * @param isLit whether a thing is the chosen one or linked with it
 */
function litFlow(units, columns, isLit) {
    const lit = units.filter(({ ref }) => isLit(ref.type, ref.id));
    return flowOf(lit, columns, (level, id) => isLit(TYPE_OF[level], id));
}

export { flowOf, litFlow };
