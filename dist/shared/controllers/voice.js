import { isFirst } from '../context/page-order.js';

/** What was asked for is there by then: code of the second stage, and the rendering, in milliseconds. */
const USUAL_PAUSE = 250;
/** While somebody types, a sentence waits until the next letter would have come, in milliseconds. */
const TYPING_PAUSE = 500;
/** The voice of each widget, by which the others of a strategy find it. */
const voices = new WeakMap();
/**
 * A widget's voice. What others do is theirs to say: a refresh or a filter of the page says nothing here.
 * The sentence stands in the widget in which something was done, since a page may hide any other one; it
 * takes the place of what another widget of the strategy has said or was about to say.
 */
class Voice {
    #words;
    /** The language in which they were asked for. */
    #language;
    #timer;
    /** @param speaker knows the language in which the widget speaks now */
    constructor(host, strategy, speaker) {
        this.host = host;
        this.strategy = strategy;
        this.speaker = speaker;
        this.#words = '';
        /**
         * Says a sentence in place of one that still waits, here or in another widget of the strategy.
         *
         * @param words asked for when it is said, as things stand then; none says nothing
         * @param pause how long it waits for a better one, in milliseconds
         */
        this.say = (words, pause = USUAL_PAUSE) => {
            // Itself as well: what is said a second time is heard only where it was gone meanwhile.
            this.hush();
            for (const neighbour of this.#neighbours)
                voices.get(neighbour)?.hush();
            this.#language = this.speaker.language;
            this.#timer = setTimeout(() => void this.#speak(words), pause);
        };
        voices.set(host, this);
        host.addController(this);
    }
    /** What an action has asked for may have to be fetched before it is drawn: only then it can be told. */
    async #speak(words) {
        const timer = this.#timer;
        await this.host.updateComplete;
        if (timer !== this.#timer)
            return;
        this.#words = words();
        this.host.requestUpdate();
    }
    get #neighbours() {
        return this.strategy.feed?.owners?.() ?? [];
    }
    /** Whether it says what concerns all widgets of the strategy: the first of them on the page does. */
    get speaksForAll() {
        return isFirst(this.host, this.#neighbours);
    }
    /** What stands in the widget's live region: nothing of another language, which the voice of this one would read. */
    get words() {
        return this.#language === this.speaker.language ? this.#words : '';
    }
    /** Takes back what it has said or is about to say. */
    hush() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        if (!this.#words)
            return;
        this.#words = '';
        this.host.requestUpdate();
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#words = '';
    }
}

export { TYPING_PAUSE, Voice };
