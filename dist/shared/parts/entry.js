import { nothing, html } from 'lit';
import { refKey, sameRef } from '../model/ref.js';
import { entryStrings } from '../texts/de/entry.js';

/** Things that can be chosen: how they relate to the selection, and their button. */
/** How a thing relates to the selection. */
function entryState(view, ref) {
    const { selection, linked } = view.selection;
    if (sameRef(selection, ref))
        return 'selected';
    return linked.has(refKey(ref)) ? 'linked' : 'plain';
}
/** What is said of the state beside colour and edge; nothing for an entry without relation. */
function entryStateWord(view, ref) {
    if (entryState(view, ref) !== 'linked')
        return undefined;
    const { linked, linkedEditorially } = entryStrings[view.lang];
    const isEditorial = view.selection.editorial?.has(refKey(ref));
    return html `<span class="heard"> (${isEditorial ? linkedEditorially : linked})</span>`;
}
/** Id of what a choice opens, in the tree of its widget. */
const DETAILS_ID = 'details';
/**
 * A choice is no toggle: it opens the details, which are close by unless another element of the page
 * shows them all. There, and where a thing was chosen elsewhere, it is the current one of its kind.
 */
function saidState({ showsDetails, selection: { hasPanel } }, state) {
    const isChosen = state === 'selected';
    const isOpen = isChosen && showsDetails;
    return {
        expanded: hasPanel ? nothing : isOpen,
        controls: isOpen && !hasPanel ? DETAILS_ID : nothing,
        current: isChosen && (hasPanel || !isOpen) ? 'true' : nothing,
    };
}
/** The button of an entry: chooses it, or takes the choice back. */
function entryButton(view, ref, content) {
    const state = entryState(view, ref);
    const { expanded, controls, current } = saidState(view, state);
    const choose = () => {
        view.choose({ type: ref.type, id: ref.id });
    };
    return html `<button
    type="button"
    class="entry"
    part="entry ${state}"
    data-state=${state}
    data-ref=${refKey(ref)}
    ?data-editorial=${state === 'linked' && view.selection.editorial?.has(refKey(ref))}
    aria-expanded=${expanded}
    aria-controls=${controls}
    aria-current=${current}
    @click=${choose}
  >
    ${content}${view.news?.badge(ref)}${entryStateWord(view, ref)}
  </button>`;
}

export { DETAILS_ID, entryButton, entryState, saidState };
