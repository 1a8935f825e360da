import { type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
import { type Spacing, type ViewName } from './timeline.types.js';
export type { Spacing } from './timeline.types.js';
/**
 * The strategy's way from the first retreat to the last deadline: decisions, sessions, workshops and
 * milestones in order, what is over apart from what is planned, with a line for today.
 *
 * @summary What was decided when, what comes next? The events in order, past and planned.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading, and those of the years.
 * @csspart body - The line or the table.
 * @csspart legend - What the marks mean.
 * @csspart jumps - The buttons that lead to a year, where years are folded.
 * @csspart skip - The button that leads past the timeline; seen when it has the focus.
 * @csspart views - The buttons that switch between list, axis and table.
 * @csspart axis - The drawn axis of `spacing="scale"`.
 * @csspart year - A year with its entries.
 * @csspart year-name - The button that opens and folds a year of very many entries.
 * @csspart item - An entry with mark, date, title and kind.
 * @csspart mark - The mark of an entry.
 * @csspart today - The line of today.
 * @csspart table - The table.
 * @csspart row - A row of the table.
 * @csspart entry - An event that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart phases - The phases of the strategy.
 * @csspart switches - The buttons above the line.
 * @csspart footer - Date, source, licence.
 * @csspart periods - The periods of projects, as bars.
 * @csspart axis-controls - The buttons for stretch and window of the axis.
 * @csspart view - One of the buttons that switch.
 * @csspart pager - The way to the next page of a long list.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links, of decisions and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-color-paper=#ffffff] - Inside of rings and of planned marks.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsTimeline extends FdsWidget {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** `even` (default): one entry after the other; `scale`: with an axis true to time above them. */
    spacing: Spacing;
    /** `list`, `axis` or `table`; otherwise the axis where there is room for it, else the list. */
    view: Exclude<ViewName, 'scale'> | undefined;
}
