import { walkGrid } from './grid-walk.layout.js';

/** The grid by keyboard: one tab stop, and arrow keys within. */
/** Entries of the grid; what stands in details opened inside has tab stops of its own. */
function entriesOf(root) {
    const all = root.querySelectorAll('.grid .entry');
    return [...all].filter((entry) => !entry.closest('.details'));
}
const memories = new WeakMap();
/** Makes one entry the tab stop of the grid: the one that was focused last, else the chosen or first. */
function rove(root, memory) {
    const entries = entriesOf(root);
    const known = memory.entry && entries.includes(memory.entry) ? memory.entry : undefined;
    const chosen = entries.find(({ dataset }) => dataset['state'] === 'selected');
    const stop = known ?? chosen ?? entries[0];
    for (const entry of entries) {
        const wanted = entry === stop ? 0 : -1;
        // Only what is another one now: where the focus is, a browser lays the page out at once for this.
        if (entry.tabIndex !== wanted)
            entry.tabIndex = wanted;
    }
}
function spotOf(entry, bands) {
    const { left, right, top, bottom } = entry.getBoundingClientRect();
    const band = entry.closest('tr, .chapter');
    return { left, right, top, bottom, band: band ? bands.indexOf(band) : -1 };
}
/** Moves the focus from the focused entry to where the key leads. */
function walkFrom(root, event) {
    const { key, ctrlKey } = event;
    const entries = entriesOf(root);
    const at = entries.findIndex((entry) => entry === root.activeElement);
    if (at < 0)
        return;
    const bands = [...root.querySelectorAll('.grid :is(tr, .chapter)')];
    const spots = entries.map((entry) => spotOf(entry, bands));
    const to = walkGrid(spots, at, key, ctrlKey);
    if (to === undefined)
        return;
    event.preventDefault();
    entries[to]?.focus();
}
function listen(root) {
    const { activeElement } = root;
    const memory = { entry: undefined };
    const note = (target) => {
        if (!(target instanceof HTMLElement) || !entriesOf(root).includes(target))
            return;
        memory.entry = target;
        rove(root, memory);
    };
    root.addEventListener('focusin', (event) => {
        note(event.target);
    });
    note(activeElement);
    return memory;
}
/** Looks after a widget's keyboard; to be called after each of its renderings. */
function attend(root) {
    if (!(root instanceof ShadowRoot))
        return;
    const memory = memories.get(root) ?? listen(root);
    memories.set(root, memory);
    rove(root, memory);
}

export { attend, walkFrom };
