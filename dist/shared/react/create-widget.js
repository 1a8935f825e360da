import { forwardRef, useRef, useState, useImperativeHandle, useEffect, createElement, useLayoutEffect } from 'react';
import { NOTHING, applyProps } from './apply-props.js';
import { register } from './register.js';
import { splitProps } from './split-props.js';

/**
 * React components round the kit's elements. React alone does not do: version 18 has no custom events
 * and makes every prop an attribute, and version 19 gives custom elements neither listeners nor
 * properties while it takes over what a server has rendered (react/react#35446). So a component
 * renders the tag with its attributes, on the server too, and does the rest by itself when the element
 * is on the page.
 */
/** On a server there is no layout, and React 18 would warn of an effect that waits for it. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
/** Keeps listening; whoever listens may be another one after each rendering. */
function useListeners(element, listeners) {
    const current = useRef(listeners);
    useBeforePaint(() => {
        current.current = listeners;
    });
    const types = [...listeners.keys()].sort().join(' ');
    useBeforePaint(() => {
        const target = element.current;
        if (!target || types === '')
            return undefined;
        const call = (event) => current.current.get(event.type)?.(event);
        for (const type of types.split(' '))
            target.addEventListener(type, call);
        return () => {
            for (const type of types.split(' '))
                target.removeEventListener(type, call);
        };
    }, [element, types]);
}
/** Hands over attributes and properties after each rendering. */
function useGiven(element, now) {
    const before = useRef({
        target: null,
        given: NOTHING,
    });
    useBeforePaint(() => {
        const target = element.current;
        if (!target)
            return;
        const { target: last, given } = before.current;
        applyProps(target, now, last === target ? given : NOTHING);
        before.current = { target, given: now };
    });
}
/**
 * A component for the tag `tag`. Its code is loaded in the browser only, and when the listeners are
 * there: so none misses an event.
 */
function createWidget(tag, load) {
    const Widget = forwardRef((props, ref) => {
        const element = useRef(null);
        const { attributes, properties, listeners, others } = splitProps(props);
        // What the server wrote stays as it is for React, which would set properties in their place.
        const [first] = useState(() => Object.fromEntries(attributes));
        useImperativeHandle(ref, () => element.current, []);
        useListeners(element, listeners);
        useGiven(element, { attributes, properties });
        useEffect(() => void register(element.current, load), []);
        return createElement(tag, { ...others, ...first, ref: element });
    });
    Widget.displayName = tag;
    return Widget;
}

export { createWidget };
