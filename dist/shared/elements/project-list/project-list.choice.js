import { details } from '../../parts/details.js';
import { choiceStyles } from './project-list.choice.styles.js';
import { pageAt } from './project-list.layout.js';

/** The look of what is rendered here. */
const sheets = [choiceStyles];
/** Follows the choice for one list. */
class Choice {
    #followed = null;
    /** The entry whose details have the focus, before they are drawn anew. */
    #focused;
    constructor(list) {
        this.list = list;
    }
    /** The page to be shown: that of what is chosen, when the choice or what is shown has changed. */
    follow(view, { page, size }, found) {
        const { selection } = view.selection;
        const hasMoved = selection !== this.#followed;
        this.#followed = selection;
        if (!selection)
            this.anchor = undefined;
        if (selection?.type !== 'project')
            return page;
        this.anchor = selection.id;
        if (page !== 0 && !hasMoved)
            return page;
        const index = found.findIndex(({ id }) => id === selection.id);
        return index < 0 ? page : pageAt(index, size);
    }
    /** The details of what is chosen. */
    renderDetails(view, chosen) {
        return details(view, chosen);
    }
    /** Before the list is drawn. */
    rememberFocus() {
        const isInside = this.list.shadowRoot?.activeElement?.closest('.details');
        this.#focused = isInside ? this.anchor : undefined;
    }
    /** What had the focus in details that are closed now hands it back to their entry. */
    keepFocus() {
        const root = this.list.shadowRoot;
        if (!root || root.activeElement || this.#focused === undefined)
            return;
        root.querySelector(`[data-ref="project:${this.#focused}"]`)?.focus();
    }
}

export { Choice, sheets };
