import { details } from '../../parts/details.js';
import { choiceStyles } from './project-list.choice.styles.js';
import { pageAt } from './project-list.layout.js';

/** The look of what is rendered here. */
const sheets = [choiceStyles];
/** Follows the choice for one list. */
class Choice {
    #followed = null;
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
}

export { Choice, sheets };
