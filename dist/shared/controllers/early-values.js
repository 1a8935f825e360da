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
/** Sets what was put aside, once, as if it were set now. */
function takeEarlyValues(element) {
    const values = early.get(element) ?? [];
    early.set(element, new Map());
    for (const [name, value] of values)
        Reflect.set(element, name, value);
}

export { keepEarlyValues, takeEarlyValues };
