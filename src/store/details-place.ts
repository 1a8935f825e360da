/** Which widgets show the details of what is chosen. Pure. */
import type { RefType } from '../model/model.types.js';
import type { SelectionState } from './store.types.js';

/** What a widget is to the details. */
export interface DetailsPlace {
  /** As the origin of a choice names it. */
  readonly widget: unknown;
  /** Whether it is the page's own place for them. */
  readonly isDetailsPanel: boolean;
  /** The types whose details it shows when the page, not a visitor, has chosen. */
  readonly homeTypes: readonly RefType[];
  /** The same, as long as no other widget of the strategy has them for its own. */
  readonly secondHomeTypes: readonly RefType[];
}

/** Whether a widget shows them: the page's place, else where the visitor chose, else their home. */
export function showsDetails(
  { widget, isDetailsPanel, homeTypes, secondHomeTypes }: DetailsPlace,
  { selection, origin, hasPanel, homes }: SelectionState,
): boolean {
  if (hasPanel || !selection) return isDetailsPanel;
  if (origin) return origin === widget;
  const { type } = selection;
  const isSecondHome = secondHomeTypes.includes(type) && !homes?.has(type);
  return homeTypes.includes(type) || isSecondHome;
}

/** What of the page's address a widget has to say that the data do not have it. */
export function unknownToSay(
  { isDetailsPanel, homeTypes }: DetailsPlace,
  { unknown, hasPanel, homes }: SelectionState,
): string | undefined {
  const { type } = unknown ?? {};
  const isElsewhere = type && homes?.has(type) && !homeTypes.includes(type);
  return (hasPanel ? isDetailsPanel : !isElsewhere) ? unknown?.text : undefined;
}
