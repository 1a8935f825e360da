import { languageAround } from '../i18n/language-around.js';
import { languages } from '../texts/languages.js';

/** The controllers of the page, each with the trees that decide on its language. */
const watched = new Map();
let observer;
/** Texts that could not be fetched are tried again after so long, in milliseconds, then ever later. */
const FIRST_RETRY = 2000;
const LAST_RETRY = 300_000;
let wait = FIRST_RETRY;
let timer;
/** The trees around an element, from its own up to the document: each is observed for itself. */
function treesAround(element) {
    const root = element.getRootNode();
    return 'host' in root ? [root, ...treesAround(root.host)] : [root];
}
function tell() {
    for (const controller of watched.keys())
        controller.update();
}
async function retry() {
    clearTimeout(timer);
    timer = undefined;
    await languages.retry();
    if (languages.isComplete) {
        wait = FIRST_RETRY;
        removeEventListener('online', retryNow);
    }
    tell();
}
function retryNow() {
    if (!languages.isComplete)
        void retry();
}
/** One attempt for all widgets of a page. */
function retryLater() {
    if (timer !== undefined || watched.size === 0)
        return;
    addEventListener('online', retryNow);
    timer = setTimeout(() => void retry(), wait);
    wait = Math.min(2 * wait, LAST_RETRY);
}
function observe(trees) {
    observer ??= new MutationObserver(tell);
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (const tree of trees)
        observer.observe(tree, options);
}
/** One observer for all widgets of a page, for as long as there are any. */
function watch(controller) {
    const trees = treesAround(controller.host);
    watched.set(controller, trees);
    observe(trees);
}
function unwatch(controller) {
    const trees = watched.get(controller) ?? [];
    watched.delete(controller);
    const left = new Set([...watched.values()].flat());
    if (trees.every((tree) => left.has(tree)))
        return;
    // There is no other way to let go of one tree.
    observer?.disconnect();
    observe(left);
    if (left.size > 0)
        return;
    removeEventListener('online', retryNow);
    clearTimeout(timer);
    timer = undefined;
}
/** Tells a widget its language, and to render again when it changes. */
class LanguageController {
    #drawn;
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    /** The language that the page asks for. */
    get wanted() {
        return languageAround(this.host);
    }
    /** The language that the widget speaks now: German, while English texts are not to be had. */
    get language() {
        const { wanted } = this;
        if (languages.canShow(wanted))
            return wanted;
        retryLater();
        return 'de';
    }
    /** Renders again where the language is another one by now. */
    update() {
        if (this.language !== this.#drawn)
            this.host.requestUpdate();
    }
    hostConnected() {
        watch(this);
        retryNow();
    }
    hostDisconnected() {
        unwatch(this);
    }
    hostUpdated() {
        this.#drawn = this.language;
    }
}

export { LanguageController };
