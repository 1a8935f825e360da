/** What was asked for is there by then: code of the second stage, and the rendering, in milliseconds. */
const USUAL_PAUSE = 250;
/** While somebody types, a sentence waits until the next letter would have come, in milliseconds. */
const TYPING_PAUSE = 500;
/** A widget's voice. What others do is theirs to say: a refresh or a filter of the page says nothing here. */
class Voice {
    #words = '';
    #timer;
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    /**
     * Says a sentence in place of one that still waits.
     *
     * @param words asked for when it is said, as things stand then
     * @param pause how long it waits for a better one, in milliseconds
     */
    say(words, pause = USUAL_PAUSE) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#words = words();
            this.host.requestUpdate();
        }, pause);
    }
    /** What stands in the widget's live region. */
    get words() {
        return this.#words;
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
        this.#words = '';
    }
}

export { TYPING_PAUSE, Voice };
