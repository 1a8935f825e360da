/** What the props of a React component mean for a custom element. Pure. */
/**
 * The kit's properties that no attribute can hold, or none that React lets through, with what they are
 * where a page gives none.
 */
const PROPERTIES = {
    strategy: undefined,
    selection: null,
    key: null,
};
/** Properties of the kit whose names React keeps for itself, by the names that they have here. */
const RENAMED = { shareKey: 'key' };
/** Attributes whose `false` is a word, not their absence. */
const WORDED = /^(aria-|data-)|^(draggable|spellcheck|contenteditable|translate)$/;
/** React's own, whatever their values are. */
const REACTS = new Set(['children', 'dangerouslySetInnerHTML', 'suppressHydrationWarning']);
/** Names that HTML writes in another way than React, or the kit in another way than its properties. */
const NAMES = {
    className: 'class',
    headingLevel: 'heading-level',
    dataGround: 'data-ground',
    dataTheme: 'data-theme',
};
/** Name of the event that a prop listens to: `onFdsSelect` is `fds-select`. */
function eventOf(prop) {
    if (!/^onFds[A-Z]/.test(prop))
        return undefined;
    return prop
        .slice(2)
        .replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
}
/** Text of an attribute; undefined where it has to be absent. */
function textOf(name, value) {
    if (typeof value !== 'boolean' || WORDED.test(name))
        return String(value);
    return value ? '' : undefined;
}
const isText = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const isListener = (value) => typeof value === 'function';
/** Sorts the props of a component. */
function splitProps(props) {
    const attributes = new Map();
    const properties = new Map();
    const listeners = new Map();
    const others = {};
    for (const [prop, value] of Object.entries(props)) {
        const event = eventOf(prop);
        if (event) {
            if (isListener(value))
                listeners.set(event, value);
        }
        else if (prop in PROPERTIES || prop in RENAMED) {
            if (value !== undefined)
                properties.set(RENAMED[prop] ?? prop, value);
        }
        else if (isText(value) && !REACTS.has(prop)) {
            const name = NAMES[prop] ?? prop.toLowerCase();
            const text = textOf(name, value);
            if (text !== undefined)
                attributes.set(name, text);
        }
        else if (value !== null && value !== undefined) {
            others[prop] = value;
        }
    }
    return { attributes, properties, listeners, others };
}

export { PROPERTIES, splitProps };
