/** The last drawing of one widget. */
class LastDrawing {
    #model;
    #filter;
    #selection;
    constructor(widget) {
        this.widget = widget;
    }
    /**
     * New data, what a filter leaves of them, and what a choice elsewhere links can wait; the widget in
     * which a visitor chooses answers first.
     */
    canWait({ model, feed, selection }) {
        if (model !== this.#model || feed?.filter !== this.#filter)
            return true;
        const { origin } = selection ?? {};
        return !!origin && origin !== this.widget && selection?.selection !== this.#selection;
    }
    /** Whether data are shown. */
    get isOfData() {
        return this.#model !== undefined;
    }
    note({ model, feed, selection }) {
        this.#model = model;
        this.#filter = feed?.filter;
        this.#selection = selection?.selection;
    }
}

export { LastDrawing };
