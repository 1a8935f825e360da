/**
 * What follows from a choice: the page of the chosen entry, its details in place, and where the
 * focus goes when they are closed. Fetched with the details, when something is chosen.
 */
import type { CSSResult, TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import type { Ref } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { ListState } from './project-list.scene.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** Follows the choice for one list. */
export declare class Choice {
    #private;
    readonly list: HTMLElement;
    /** Id of the project under which details stand, also of what was chosen from there. */
    anchor: string | undefined;
    constructor(list: HTMLElement);
    /** The page to be shown: that of what is chosen, when the choice or what is shown has changed. */
    follow(view: WidgetView, { page, size }: ListState, found: readonly Project[]): number;
    /** The details of what is chosen. */
    renderDetails(view: WidgetView, chosen: Ref): TemplateResult | undefined;
    /** Before the list is drawn. */
    rememberFocus(): void;
    /** What had the focus in details that are closed now hands it back to their entry. */
    keepFocus(): void;
}
