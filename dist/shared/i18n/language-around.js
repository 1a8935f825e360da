import { toLanguage } from './language.js';

/** The language around an element: the nearest `lang`, through shadow roots. */
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
/** The language that holds for an element now. */
function languageAround(element) {
    return toLanguage(nearestLang(element));
}

export { languageAround };
