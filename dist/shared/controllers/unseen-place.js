import { setState } from './host-states.js';

/** Whether the page's author has put something between the tags, which is seen meanwhile. */
const hasFallback = (host) => host.childElementCount > 0 || !!host.textContent.trim();
/** Tells the style sheet of a widget while nothing is seen of it (`:state(unseen)`). */
class UnseenPlace {
    #isUnseen = false;
    constructor(host) {
        this.host = host;
    }
    hostUpdated() {
        const isWaiting = !!this.host.shadowRoot?.querySelector('.waiting.place');
        const isUnseen = isWaiting && !hasFallback(this.host);
        if (isUnseen === this.#isUnseen)
            return;
        this.#isUnseen = isUnseen;
        setState(this.host, 'unseen', isUnseen);
    }
}

export { UnseenPlace };
