/**
 * The first that a visitor sees of a choice: its entry looks chosen, and says so, in what is drawn already.
 * Comes with the code of the details: what has none yet is not said to be open.
 */
import { nothing, type LitElement } from 'lit';
import { nextFrame } from '../controllers/next-frame.js';
import { holdTurns } from '../controllers/turns.js';
import type { Ref } from '../model/model.types.js';
import { refKey } from '../model/ref.js';
import { showsDetails, type DetailsPlace } from '../store/details-place.js';
import type { SelectionState } from '../store/store.types.js';
import { saidState } from './entry.js';
import type { EntryState, WidgetView } from './view.types.js';

type ChoiceView = Pick<WidgetView, 'showsDetails' | 'selection'>;

/** One attribute of an entry, as it was before. */
interface Change {
  readonly entry: Element;
  readonly name: string;
  readonly before: string | null;
}

function putValue(entry: Element, name: string, value: unknown): readonly Change[] {
  const before = entry.getAttribute(name);
  // What is only to go is left to the drawing: to take away what is gone already would leave no trace.
  if (value === nothing || String(value) === before) return [];
  entry.setAttribute(name, String(value));
  return [{ entry, name, before }];
}

function putState(entry: Element, view: ChoiceView, state: EntryState): readonly Change[] {
  const { expanded, controls, current } = saidState(view, state);
  return [
    ...putValue(entry, 'data-state', state),
    ...putValue(entry, 'aria-expanded', expanded),
    ...putValue(entry, 'aria-controls', controls),
    ...putValue(entry, 'aria-current', current),
  ];
}

/** A choice in entries that are not drawn for it yet. */
export interface Mark {
  /** Resolves when it is painted. */
  readonly painted: Promise<void>;
  /**
   * To be called right after the widget was drawn, which then has the last word: what the drawing did not
   * write is as it was.
   */
  readonly settle: () => void;
}

function put(root: ParentNode, ref: Ref, view: ChoiceView): readonly Change[] {
  const key = refKey(ref);
  const entries = [...root.querySelectorAll<HTMLElement>('.entry[data-ref]')];
  if (!entries.some(({ dataset }) => dataset['ref'] === key)) return [];
  return entries.flatMap((entry) => {
    if (entry.dataset['ref'] === key) return putState(entry, view, 'selected');
    return entry.dataset['state'] === 'selected' ? putState(entry, view, 'plain') : [];
  });
}

/** Puts a choice into the entries of a widget; nothing where none of them shows it. */
export function markChosen(
  host: LitElement & { readonly renderRoot: ParentNode },
  place: DetailsPlace,
  state: SelectionState | undefined,
): Mark | undefined {
  if (!state?.selection) return undefined;
  const view = { selection: state, showsDetails: showsDetails(place, state) };
  const changes = put(host.renderRoot, state.selection, view);
  if (changes.length === 0) return undefined;
  const drawing = new MutationObserver(() => undefined);
  for (const { entry } of changes) drawing.observe(entry, { attributes: true });
  const painted = nextFrame(host.ownerDocument);
  // The other widgets also wait for the next one, with the details.
  holdTurns(painted.then(() => nextFrame(host.ownerDocument)));
  const settle = (): void => {
    const written = drawing.takeRecords();
    drawing.disconnect();
    for (const { entry, name, before } of changes) {
      if (written.some((each) => each.target === entry && each.attributeName === name)) continue;
      if (before === null) entry.removeAttribute(name);
      else entry.setAttribute(name, before);
    }
  };
  return { painted, settle };
}
