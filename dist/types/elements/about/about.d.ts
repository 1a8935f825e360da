import { type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
/** How much is seen at once. */
type AboutView = 'compact' | 'full';
/**
 * What the strategy is and who stands behind it: what it wants, who decides, who implements, its legal
 * frame, the next steps with what became of them, contact points, terms, and what it cites.
 *
 * @summary What is this, and who stands behind it? Summary, bodies, legal frame, next steps, contacts, glossary.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading, and those of its parts.
 * @csspart lead - The first sentence on the strategy.
 * @csspart body - The parts.
 * @csspart section - One part, such as the legal frame.
 * @csspart summary - What of a folded part is always seen: heading and sentence.
 * @csspart content - What a part says.
 * @csspart item - One thing of a part: a task, a step, a term.
 * @csspart entry - The button of a thing that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, save, print.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsAbout extends FdsWidget {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** How much is seen at once: `compact` (default), headings with a sentence each that open in place, or `full`. */
    view: AboutView;
}
export {};
