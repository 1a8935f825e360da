import { PROPERTIES } from './split-props.js';

/** Brings an element from what it was given last to what it is given now, as React does. */
/** Nothing. */
const NOTHING = { attributes: new Map(), properties: new Map() };
/** Equal for the kit: a choice that is written anew at each rendering is the same choice. */
function isSame(a, b) {
    if (Object.is(a, b))
        return true;
    const [one, other] = [a, b];
    if (!one?.type || !other?.type)
        return false;
    return one.type === other.type && one.id === other.id;
}
/**
 * Sets what differs, and takes away what is given no more. What a visitor or the page has changed
 * since is left alone.
 */
function applyProps(element, now, before) {
    for (const [name, text] of now.attributes) {
        const known = before === NOTHING ? element.getAttribute(name) : before.attributes.get(name);
        if (known !== text)
            element.setAttribute(name, text);
    }
    for (const name of before.attributes.keys()) {
        if (!now.attributes.has(name))
            element.removeAttribute(name);
    }
    for (const [name, none] of Object.entries(PROPERTIES)) {
        const value = now.properties.get(name) ?? none;
        const known = before.properties.get(name) ?? none;
        if (!isSame(value, known))
            Object.assign(element, { [name]: value });
    }
}

export { NOTHING, applyProps };
