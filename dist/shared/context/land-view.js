import { precedes } from './page-order.js';

/**
 * The view of one Land, for a widget alone or for all widgets of a strategy: which of them says whose view
 * it is, and whether a visitor wants all Länder nevertheless.
 */
class LandView {
    #widgets;
    #showsAll;
    #speaker;
    /** @param changed called when widgets have to be drawn anew */
    constructor(changed) {
        this.changed = changed;
        this.#widgets = new Set();
        this.#showsAll = false;
        this.toggleAll = () => {
            this.#showsAll = !this.#showsAll;
            this.changed();
        };
    }
    get showsAll() {
        return this.#showsAll;
    }
    get speaker() {
        return this.#speaker;
    }
    #first() {
        const all = [...this.#widgets];
        return all.find((widget) => !all.some((other) => precedes(other, widget)));
    }
    join(widget) {
        this.#change(() => this.#widgets.add(widget));
        return () => {
            this.#change(() => this.#widgets.delete(widget));
        };
    }
    /** The first one to come is about to be drawn anyway, and after the last nobody is left. */
    #change(change) {
        const before = this.#speaker;
        change();
        // Not asked again later: who has left the document has no place in it to compare.
        this.#speaker = this.#first();
        if (before && this.#speaker && this.#speaker !== before)
            this.changed();
    }
}

export { LandView };
