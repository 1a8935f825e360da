/**
 * Escape takes back one step in a widget. Only where nothing is left to be taken back does the page
 * get the key, whose dialog it then closes.
 */
function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }) {
    return altKey || ctrlKey || metaKey || shiftKey;
}
/** Empties a search field, as if the visitor had deleted the words. */
function emptySearch(field) {
    if (!(field instanceof HTMLInputElement) || field.type !== 'search' || !field.value)
        return false;
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return true;
}
/**
 * Listens for Escape in a widget.
 *
 * @param stepBack takes back one step; `false` where there is none
 */
function hearEscape(host, stepBack) {
    let isTaken = false;
    const takeStep = (event) => {
        // A key held down goes on with what it has begun: it does not close the dialog as well.
        if (event.repeat)
            return isTaken;
        const [target] = event.composedPath();
        const isField = target instanceof HTMLElement && target.matches('input, select, textarea');
        // Who is typing does not want to lose the choice.
        return isField ? emptySearch(target) : stepBack();
    };
    const hear = (event) => {
        if (event.key !== 'Escape' || event.isComposing || hasModifier(event))
            return;
        if (event.type === 'keydown')
            isTaken = !event.defaultPrevented && takeStep(event);
        if (!isTaken)
            return;
        // For the browser's dialogs, and for those of scripts, which may listen for the end of the key.
        event.preventDefault();
        event.stopPropagation();
    };
    host.addEventListener('keydown', hear);
    host.addEventListener('keyup', hear);
}

export { hearEscape };
