/**
 * What follows from a choice: the page of the chosen entry, and its details in place. Fetched with the
 * details, when something is chosen.
 */
import type { CSSResult, TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import type { Ref } from '../../model/model.types.js';
import { details } from '../../parts/details.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Selection } from '../../selection/selection.types.js';
import { choiceStyles } from './project-list.choice.styles.js';
import { pageAt } from './project-list.layout.js';
import type { ListState } from './project-list.state.js';

/** The look of what is rendered here. */
export const sheets: readonly CSSResult[] = [choiceStyles];

/** Follows the choice for one list. */
export class Choice {
  /** Id of the project under which details stand, also of what was chosen from there. */
  anchor: string | undefined;
  #followed: Selection = null;

  /** The page to be shown: that of what is chosen, when the choice or what is shown has changed. */
  follow(view: WidgetView, { page, size }: ListState, found: readonly Project[]): number {
    const { selection } = view.selection;
    const hasMoved = selection !== this.#followed;
    this.#followed = selection;
    if (!selection) this.anchor = undefined;
    if (selection?.type !== 'project') return page;
    this.anchor = selection.id;
    if (page !== 0 && !hasMoved) return page;
    const index = found.findIndex(({ id }) => id === selection.id);
    return index < 0 ? page : pageAt(index, size);
  }

  /** The details of what is chosen. */
  renderDetails(view: WidgetView, chosen: Ref): TemplateResult | undefined {
    return details(view, chosen);
  }
}
