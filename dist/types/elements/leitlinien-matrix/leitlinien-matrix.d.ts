import { type CSSResultGroup, type PropertyDeclarations, } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
import type { MatrixViewName } from './leitlinien-matrix.scene.js';
/**
 * Anhang 1 of the strategy: the Leitlinien in a table of categories and goals. Each opens to its
 * official wording, its summary, its variants and sources.
 *
 * @summary What did we commit to? The Leitlinien by category and goal.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - The table or the groups.
 * @csspart bar - The buttons for searching and counting.
 * @csspart search - The fields of the search.
 * @csspart legend - What the counted numbers mean.
 * @csspart table - The table.
 * @csspart cell - One field of the table.
 * @csspart group - One group of the second view.
 * @csspart entry - A Leitlinie, goal or category that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The buttons above the table.
 * @csspart footer - Date, source, licence.
 * @csspart views - The buttons that switch between table and groups.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsLeitlinienMatrix extends FdsWidget {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** What is shown: `matrix` (default) or `structure`, the groups. The visitor may switch. */
    view: MatrixViewName;
    constructor();
}
