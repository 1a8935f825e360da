import { type CSSResultGroup } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
/**
 * Search and filters that act on every widget of the same strategy: words in all texts, Land or
 * body, topic, subject area, Leitlinie, status and kind. Says how much is left.
 *
 * @summary Search and filters for all widgets of a strategy.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart lead - On what the filter acts.
 * @csspart body - The fields.
 * @csspart field - One field with its label.
 * @csspart count - How much is left.
 * @csspart reset - The button that takes everything back.
 * @csspart hits - What a search has found.
 * @csspart entry - One of them.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsFilter extends FdsWidget {
    #private;
    static styles: CSSResultGroup;
}
