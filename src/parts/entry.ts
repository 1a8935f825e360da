/** Things that can be chosen: how they relate to the selection, and their button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ref } from '../model/model.types.js';
import { refKey, sameRef } from '../model/ref.js';
import { entryStrings } from '../texts/de/entry.js';
import type { EntryState, WidgetView } from './view.types.js';

/** How a thing relates to the selection. */
export function entryState(view: WidgetView, ref: Ref): EntryState {
  const { selection, linked } = view.selection;
  if (sameRef(selection, ref)) return 'selected';
  return linked.has(refKey(ref)) ? 'linked' : 'plain';
}

/** What is said of the state beside colour and edge; nothing for an entry without relation. */
function entryStateWord(view: WidgetView, ref: Ref): TemplateResult | undefined {
  if (entryState(view, ref) !== 'linked') return undefined;
  const { linked, linkedEditorially } = entryStrings[view.lang];
  const isEditorial = view.selection.editorial?.has(refKey(ref));
  return html`<span class="heard"> (${isEditorial ? linkedEditorially : linked})</span>`;
}

/** Id of what a choice opens, in the tree of its widget. */
export const DETAILS_ID = 'details';

/** What the button of a thing that can be chosen says to assistive technology of its state. */
export interface SaidState {
  readonly expanded: boolean | typeof nothing;
  readonly controls: string | typeof nothing;
  readonly current: 'true' | typeof nothing;
}

/**
 * A choice is no toggle: it opens the details, which are close by unless another element of the page
 * shows them all. There, and where a thing was chosen elsewhere, it is the current one of its kind.
 */
export function saidState(
  { showsDetails, selection: { hasPanel } }: Pick<WidgetView, 'showsDetails' | 'selection'>,
  state: EntryState,
): SaidState {
  const isChosen = state === 'selected';
  const isOpen = isChosen && showsDetails;
  return {
    expanded: hasPanel ? nothing : isOpen,
    controls: isOpen && !hasPanel ? DETAILS_ID : nothing,
    current: isChosen && (hasPanel || !isOpen) ? 'true' : nothing,
  };
}

/** The button of an entry: chooses it, or takes the choice back. */
export function entryButton(view: WidgetView, ref: Ref, content: unknown): TemplateResult {
  const state = entryState(view, ref);
  const { expanded, controls, current } = saidState(view, state);
  const choose = (): void => {
    view.choose({ type: ref.type, id: ref.id });
  };
  return html`<button
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
