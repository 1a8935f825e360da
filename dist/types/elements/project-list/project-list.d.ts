import { type CSSResultGroup } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
/**
 * The projects as a table: sorted, searched, filtered, page by page. What a visitor sets here acts
 * on this list alone, on top of the filter that all widgets of a strategy share.
 *
 * @summary Which projects touch my topic? The entries with lead, period, status and scope.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Search, table and pages.
 * @csspart bar - Search, filter and page size.
 * @csspart filters - The button that opens the filters.
 * @csspart field - One field of the filters.
 * @csspart chips - What is filtered, each with its button to undo it.
 * @csspart count - How much is shown, and to what it belongs.
 * @csspart pages - The ways to the other pages.
 * @csspart table - The table.
 * @csspart sort - The button of a column.
 * @csspart row - One entry of the table.
 * @csspart entry - The title of an entry, by which it is chosen.
 * @csspart unknown - What a dash in the table means.
 * @csspart effect - Intended effect, criterion and last check of a chosen entry.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, save, print.
 * @csspart fields - The fields that narrow the list.
 * @csspart only-linked - The box for what is linked with the choice alone.
 * @csspart reset - The button that takes everything back.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsProjectList extends FdsWidget {
    #private;
    static styles: CSSResultGroup;
    constructor();
}
