import { nothing, html } from 'lit';
import { counts } from './counts.strings.js';
import { nameOf } from './text.js';

/** The sentence that says, in every widget, what is chosen and how much of it is linked here. */
const WORDS = {
    de: {
        chosen: 'Ausgewählt:',
        linkedWith: (things) => `– hier verknüpft: ${things}.`,
        nothingLinked: '– hier ist nichts verknüpft.',
    },
    en: {
        chosen: 'Selected:',
        linkedWith: (things) => `– linked here: ${things}.`,
        nothingLinked: '– nothing is linked here.',
    },
};
function countLinked(view, type) {
    let count = 0;
    for (const key of view.selection.linked)
        if (key.startsWith(`${type}:`))
            count += 1;
    return count;
}
/**
 * What is chosen, and how many things of the widget's types it is linked with.
 *
 * @param types what the widget shows; their numbers are named in this order
 */
function selectionSentence(view, types) {
    const { selection } = view.selection;
    if (!selection)
        return nothing;
    const record = selection.type === 'cell' ? undefined : view.model.find(selection.type, selection.id);
    if (!record)
        return nothing;
    const { chosen, linkedWith, nothingLinked } = WORDS[view.lang];
    const linked = types
        .map((type) => ({ type, count: countLinked(view, type) }))
        .filter(({ count }) => count > 0)
        .map(({ type, count }) => counts[view.lang][type](count));
    const own = linked.length === 0 && types.includes(selection.type);
    const rest = linked.length > 0 ? linkedWith(linked.join(', ')) : own ? '' : nothingLinked;
    return html `<span class="chosen" part="chosen"
    >${chosen} <strong>${nameOf(record, view.lang)}</strong> ${rest}</span
  >`;
}

export { selectionSentence };
