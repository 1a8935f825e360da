import { toLanguage } from '../i18n/language.js';

const hosts = new Set();
let observer;
/** One observer for all widgets of a page, for as long as there are any. */
function watch(host) {
    hosts.add(host);
    if (observer)
        return;
    observer = new MutationObserver(() => {
        for (const each of hosts)
            each.requestUpdate();
    });
    observer.observe(document.documentElement, {
        attributes: true,
        attributeFilter: ['lang'],
        subtree: true,
    });
}
function unwatch(host) {
    hosts.delete(host);
    if (hosts.size > 0)
        return;
    observer?.disconnect();
    observer = undefined;
}
function nearestLang(element) {
    let node = element;
    while (node) {
        const found = node.closest('[lang]');
        if (found)
            return found.getAttribute('lang');
        const root = node.getRootNode();
        node = root instanceof ShadowRoot ? root.host : null;
    }
    return null;
}
/** Tells a widget its language, and to render again when it changes. */
class LanguageController {
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    /** The language that holds for the widget now. */
    get language() {
        return toLanguage(nearestLang(this.host));
    }
    hostConnected() {
        watch(this.host);
    }
    hostDisconnected() {
        unwatch(this.host);
    }
}

export { LanguageController };
