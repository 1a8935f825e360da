import { nothing } from 'lit';
import { detailsCode } from './details.js';

/** The place of the sentence on what is chosen; its words come with the code of the details. */
/**
 * What is chosen, and how many things of the widget's types it is linked with.
 *
 * @param types what the widget shows; their numbers are named in this order
 */
function selectionSentence(view, types) {
    if (!view.selection.selection)
        return nothing;
    return detailsCode.use(view.refresh)?.selectionWords(view, types) ?? nothing;
}

export { selectionSentence };
