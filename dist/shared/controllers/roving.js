/** How far a key leads, in steps; to an end by far more than there are. */
const STEPS = {
    ArrowLeft: -1,
    ArrowUp: -1,
    ArrowRight: 1,
    ArrowDown: 1,
    Home: -Infinity,
    End: Infinity,
};
/** Gives each toolbar of a widget one tab stop: the button that was focused last, else the chosen or first. */
class Roving {
    #stops = new WeakSet();
    /** @param groups selector of the toolbars; what is folded away or opened in them counts, too */
    constructor(host, groups) {
        this.host = host;
        this.groups = groups;
        host.addController(this);
        host.addEventListener('keydown', this.#walk);
        host.addEventListener('focusin', this.#note);
    }
    hostUpdated() {
        for (const group of this.host.renderRoot.querySelectorAll(this.groups))
            this.#rove(group);
    }
    #buttons(group) {
        return [...group.querySelectorAll('button')];
    }
    #rove(group) {
        const buttons = this.#buttons(group);
        const stop = buttons.find((each) => this.#stops.has(each)) ??
            buttons.find(({ dataset }) => dataset['state'] === 'selected') ??
            buttons[0];
        for (const button of buttons) {
            const index = button === stop ? '0' : '-1';
            // Most drawings leave the stop where it is.
            if (button.getAttribute('tabindex') !== index)
                button.setAttribute('tabindex', index);
        }
    }
    /** The button that an event comes from, with its toolbar. */
    #placeOf(event) {
        const [target] = event.composedPath();
        const button = target instanceof HTMLElement ? target.closest('button') : null;
        const group = button?.closest(this.groups);
        return button && group ? [button, group] : undefined;
    }
    #note = (event) => {
        const [button, group] = this.#placeOf(event) ?? [];
        if (!button || !group)
            return;
        for (const each of this.#buttons(group))
            this.#stops.delete(each);
        this.#stops.add(button);
        this.#rove(group);
    };
    #walk = (event) => {
        const step = STEPS[event.key];
        const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
        const [button, group] = this.#placeOf(event) ?? [];
        if (step === undefined || !isPlain || !button || !group || event.defaultPrevented)
            return;
        event.preventDefault();
        const buttons = this.#buttons(group).filter((each) => each.checkVisibility());
        const to = Math.min(Math.max(buttons.indexOf(button) + step, 0), buttons.length - 1);
        buttons[to]?.focus();
    };
}

export { Roving };
