const WALKING = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End)$/;
/** Whether a key leads from one thing to another, in code that may still have to be fetched. */
function isWalkingKey({ key, altKey, metaKey, shiftKey }) {
    return WALKING.test(key) && !altKey && !metaKey && !shiftKey;
}
/**
 * Takes a key before its code is there: the page must not scroll by it, and what it does follows as
 * soon as the code has come and the widget is drawn with it, key after key.
 */
async function takeLate(event, code, widget, act) {
    event.preventDefault();
    await code.load();
    // Its look comes along, by which things may stand elsewhere.
    widget.requestUpdate();
    await widget.updateComplete;
    if (code.module)
        act(code.module);
}

export { isWalkingKey, takeLate };
