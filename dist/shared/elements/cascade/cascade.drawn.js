import { refKey } from '../../model/ref.js';
import { litFlow } from './cascade.flows.js';
import { readCascade, layoutCascade } from './cascade.layout.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { lettersOf } from './cascade.words.js';

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
    /** Only new data, another language and what a visitor opens make a new layout; a choice does not. */
    layoutOf({ model, lang }, levels, state) {
        const { onlyOfficial, opened } = state;
        const made = [model, lang, levels.join(), onlyOfficial, opened];
        return this.#layout.get(made, () => {
            const content = readCascade(model, levels, state);
            const saying = { model, lang, strings: cascadeStrings[lang], content};
            return layoutCascade(content, (node) => lettersOf(saying, node));
        });
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
