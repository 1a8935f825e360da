import { elementsAround, groundWithin, schemeNearest, isCarrying } from '../context/page-ground.js';
import { spacingOf } from '../context/text-spacing.js';

/** The controllers of the page, each with what stands round it. */
const watched = new Map();
let observer;
let isPlanned = false;
/** All widgets read before any is told, so that the page is styled once for all of them. */
function look() {
    isPlanned = false;
    const found = [...watched].map(([each, around]) => [each, each.read(around)]);
    for (const [each, states] of found)
        each.tell(states);
}
function lookSoon() {
    if (!isPlanned)
        requestAnimationFrame(look);
    isPlanned = true;
}
/** Each element of its own, since a page is larger than what stands round a widget. */
function observe({ host }, around) {
    for (const each of [host, ...around])
        observer?.observe(each, { attributes: true });
    const { head } = host.ownerDocument;
    observer?.observe(head, { attributes: true, childList: true, subtree: true });
}
/** Beside attributes: grounds that have faded into others, sheets that arrive, and full screen. */
function listen(act) {
    for (const type of ['transitionend', 'load', 'fullscreenchange']) {
        document[act](type, lookSoon, true);
    }
    matchMedia('(prefers-color-scheme: dark)')[act]('change', lookSoon);
}
/** What a widget's style sheet has to know of where it stands. */
class Surroundings {
    #internals;
    #told = [];
    constructor(host) {
        this.host = host;
    }
    /** One observer for all widgets of a page, for as long as there are any. */
    hostConnected() {
        // Not where elements are drawn and never seen.
        if (!('getComputedStyle' in globalThis))
            return;
        this.#internals ??= this.host.attachInternals();
        observer ??= new MutationObserver(lookSoon);
        if (watched.size === 0)
            listen('addEventListener');
        const around = elementsAround(this.host);
        watched.set(this, around);
        observe(this, around);
        // Once for all that come together.
        if (!isPlanned)
            queueMicrotask(look);
        isPlanned = true;
    }
    hostDisconnected() {
        watched.delete(this);
        // There is no other way to let go of what stood round it.
        observer?.disconnect();
        for (const [each, around] of watched)
            observe(each, around);
        if (watched.size === 0)
            listen('removeEventListener');
    }
    /** The states that fit what is round the widget now. */
    read(around) {
        const strategy = around.find(({ localName }) => localName === 'fds-strategy');
        const asked = (name) => this.host.getAttribute(name) ?? strategy?.getAttribute(name) ?? null;
        const [wish, theme] = [asked('data-ground'), asked('data-theme')];
        const ground = groundWithin(around);
        const nearest = ground === undefined ? undefined : schemeNearest(ground);
        const carried = ground !== undefined && isCarrying(ground) ? nearest : undefined;
        const isFit = wish !== 'own' && !!carried && carried === (theme ?? carried);
        const isClear = wish === 'none' || isFit;
        const scheme = isClear ? nearest : carried;
        const states = spacingOf(getComputedStyle(this.host));
        states.push(isClear ? 'clear' : 'card');
        if (scheme && !theme)
            states.push(scheme);
        return states;
    }
    /** Puts them into force. */
    tell(told) {
        if (told.join() === this.#told.join())
            return;
        for (const state of this.#told)
            this.#internals?.states.delete(state);
        for (const state of told)
            this.#internals?.states.add(state);
        this.#told = told;
    }
}

export { Surroundings };
