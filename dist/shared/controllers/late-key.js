const WALKING = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End)$/;
/**
 * Walks by an arrow key, to an end by Home or End; other keys are left alone. Before the code is there
 * the page must not scroll by the key, and what it does follows as soon as the code has come and the
 * widget is drawn with it, key after key.
 */
function walkByKey(event, code, widget) {
    const { key, altKey, metaKey, shiftKey } = event;
    const { shadowRoot: root } = widget;
    if (!root || !WALKING.test(key) || altKey || metaKey || shiftKey)
        return;
    if (code.module)
        code.module.walkFrom(root, event);
    else
        void walkLate(root, event, code, widget);
}
async function walkLate(root, event, code, widget) {
    event.preventDefault();
    await code.load();
    // Its look comes along, by which things may stand elsewhere.
    widget.requestUpdate();
    await widget.updateComplete;
    code.module?.walkFrom(root, event);
}

export { walkByKey };
