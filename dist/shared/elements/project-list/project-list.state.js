import { NO_PICKS } from './project-list.layout.js';

/** What a visitor has set in the list. */
/** What a visitor finds: everything, as in the data. */
const START = {
    picks: NO_PICKS,
    order: undefined,
    size: 25,
    page: 0,
    isOpen: false,
};

export { START };
