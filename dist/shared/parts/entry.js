import { html } from 'lit';
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
/** The button of an entry: chooses it, or takes the choice back. */
function entryButton(view, ref, content) {
    const state = entryState(view, ref);
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
    aria-pressed=${state === 'selected'}
    @click=${choose}
  >
    ${content}${view.news?.badge(ref)}${entryStateWord(view, ref)}
  </button>`;
}

export { entryButton, entryState };
