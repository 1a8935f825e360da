import { refKey } from '../../model/ref.js';
import { litFlow } from './cascade.flows.js';
import { layoutCascade, readCascade } from './cascade.layout.js';

/** Reckons anew only where one of `for` is another one than before. */
class Kept {
    #for = [];
    #value;
    get(made, make) {
        if (this.#value === undefined || made.some((each, at) => each !== this.#for[at])) {
            this.#for = made;
            this.#value = make();
        }
        return this.#value;
    }
}
/** The picture of a widget, and what of it belongs to the choice. */
class DrawnCascade {
    #layout = new Kept();
    #lit = new Kept();
    /** Only new data and what a visitor opens make a new layout; a choice does not. */
    layoutOf(model, levels, state) {
        const made = [model, levels.join(), state.onlyOfficial, state.opened];
        return this.#layout.get(made, () => layoutCascade(readCascade(model, levels, state)));
    }
    /** What belongs to the choice; nothing where nothing is chosen. */
    litOf({ selection, linked }, layout) {
        return this.#lit.get([selection, linked, layout], () => {
            if (!selection)
                return { flow: undefined };
            const own = refKey(selection);
            const isLit = (type, id) => {
                const key = refKey({ type, id });
                return key === own || linked.has(key);
            };
            return { flow: litFlow(layout.units, layout.columns, isLit) };
        }).flow;
    }
}

export { DrawnCascade };
