/** Who is there, and how all learn of a change. */
class WidgetPlaces {
    #panels = new Set();
    #homes = new Map();
    #places = {};
    constructor(changed) {
        this.changed = changed;
    }
    get places() {
        return this.#places;
    }
    /** All widgets, in the order in which they came. */
    get owners() {
        return [...this.#panels, ...this.#homes.keys()];
    }
    /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
    addPanel(owner) {
        this.#panels.add(owner);
        this.#countPanels();
        return () => {
            this.#panels.delete(owner);
            this.#countPanels();
        };
    }
    #countPanels() {
        const hasPanel = this.#panels.size > 0;
        const isOther = hasPanel !== !!this.#places.hasPanel;
        if (isOther)
            this.#places = { ...this.#places, hasPanel };
        this.changed(isOther ? 'panels' : 'owners');
    }
    /** Says that `owner` is where things of some types are at home; returns how to take it back. */
    addHome(owner, types) {
        this.#homes.set(owner, types);
        this.#countHomes();
        return () => {
            this.#homes.delete(owner);
            this.#countHomes();
        };
    }
    #countHomes() {
        const { homes: before } = this.#places;
        const homes = new Set([...this.#homes.values()].flat());
        const isSame = homes.size === (before?.size ?? 0) && [...homes].every((type) => before?.has(type));
        if (!isSame)
            this.#places = { ...this.#places, homes };
        this.changed(isSame ? 'owners' : 'homes');
    }
}

export { WidgetPlaces };
