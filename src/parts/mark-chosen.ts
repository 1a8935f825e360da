/**
 * The first that a visitor sees of a choice: its entry looks chosen, and says so, in what is drawn already.
 * Comes with the code of the details: what has none yet is not said to be open.
 */
import { nothing } from 'lit';
import { refKey } from '../model/ref.js';
import { saidState } from './entry.js';
import type { EntryState, WidgetView } from './view.types.js';

type ChoiceView = Pick<WidgetView, 'showsDetails' | 'selection'>;

/** One attribute of an entry, as it was before. */
interface Change {
  readonly entry: Element;
  readonly name: string;
  readonly before: string | null;
}

function put(entry: Element, name: string, value: unknown): Change | undefined {
  const before = entry.getAttribute(name);
  // What is only to go is left to the drawing: to take away what is gone already would leave no trace.
  if (value === nothing || String(value) === before) return undefined;
  entry.setAttribute(name, String(value));
  return { entry, name, before };
}

function putState(entry: Element, view: ChoiceView, state: EntryState): (Change | undefined)[] {
  const { expanded, controls, current } = saidState(view, state);
  return [
    put(entry, 'data-state', state),
    put(entry, 'aria-expanded', expanded),
    put(entry, 'aria-controls', controls),
    put(entry, 'aria-current', current),
  ];
}

/**
 * Puts a choice into the entries of a widget.
 *
 * @returns to be called right after the widget was drawn, which then has the last word: what the drawing did
 *   not write is as it was. Nothing where no entry shows the choice.
 */
export function markChosen(root: ParentNode, view: ChoiceView): (() => void) | undefined {
  const { selection } = view.selection;
  if (!selection) return undefined;
  const key = refKey(selection);
  const entries = [...root.querySelectorAll<HTMLElement>('.entry[data-ref]')];
  if (!entries.some(({ dataset }) => dataset['ref'] === key)) return undefined;
  const changes = entries.flatMap((entry) => {
    const { ref, state } = entry.dataset;
    if (ref === key) return putState(entry, view, 'selected');
    return state === 'selected' ? putState(entry, view, 'plain') : [];
  });
  const made = changes.filter((each) => each !== undefined);
  const drawing = new MutationObserver(() => undefined);
  for (const { entry } of made) drawing.observe(entry, { attributes: true });
  return () => {
    const written = drawing.takeRecords();
    drawing.disconnect();
    for (const { entry, name, before } of made) {
      if (written.some(({ target, attributeName }) => target === entry && attributeName === name))
        continue;
      if (before === null) entry.removeAttribute(name);
      else entry.setAttribute(name, before);
    }
  };
}
