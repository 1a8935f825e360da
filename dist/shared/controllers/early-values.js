import { LitElement } from 'lit';

/** Properties that a page sets on an element before its class is there: they must not be lost. */
/** What was set too early, until it can be taken over. */
const early = new WeakMap();
/** What a class of the kit knows under a name, if it is more than a value. */
function accessorOf(element, name) {
    let prototype = Object.getPrototypeOf(element);
    while (prototype && prototype !== LitElement.prototype) {
        const found = Object.getOwnPropertyDescriptor(prototype, name);
        if (found)
            return found.get && found;
        prototype = Object.getPrototypeOf(prototype);
    }
    return undefined;
}
/**
 * Puts aside what would hide the accessors of the class for ever. To be called before a constructor
 * gives the properties their first values.
 */
function keepEarlyValues(element) {
    if (early.has(element))
        return;
    const values = new Map();
    early.set(element, values);
    for (const name of Object.keys(element)) {
        if (!accessorOf(element, name))
            continue;
        values.set(name, Reflect.get(element, name));
        Reflect.deleteProperty(element, name);
    }
}
/** An element as it is before anybody has set anything. Made only where something was set early. */
function freshAs(element) {
    const fresh = Reflect.construct(element.constructor, []);
    early.set(fresh, new Map());
    return fresh;
}
/** First values may be objects that each element makes for itself. */
const isSame = (now, first) => Object.is(now, first) ||
    (typeof first === 'object' && first !== null && JSON.stringify(now) === JSON.stringify(first));
/**
 * Sets what was put aside, once, as if it were set now. What the page has set since, on an element that
 * came alive outside of the page (`customElements.upgrade`), is the later word and stays.
 */
function takeEarlyValues(element) {
    const values = early.get(element);
    early.set(element, new Map());
    if (!values?.size)
        return;
    const fresh = freshAs(element);
    for (const [name, value] of values) {
        if (isSame(Reflect.get(element, name), Reflect.get(fresh, name))) {
            Reflect.set(element, name, value);
        }
    }
}

export { keepEarlyValues, takeEarlyValues };
