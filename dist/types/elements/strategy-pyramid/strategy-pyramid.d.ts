import { type CSSResultGroup } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
/**
 * The layers of the strategy as a pyramid, with what each is made of beside it. A layer opens to its
 * items: goals and Leitlinien, topics, projects; the top layer also to the vision and to what sources
 * say differently about it.
 *
 * @summary What is this strategy made of? Its layers, their building blocks and items.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading, and the headings of its layers.
 * @csspart body - The pyramid with its text, or the list.
 * @csspart shape - The shape of a layer.
 * @csspart layer - The text of a layer.
 * @csspart count - How many items a layer has.
 * @csspart measure - A building block of a layer.
 * @csspart chip - A goal or topic named beside its layer.
 * @csspart others - The sentence on entries that are no projects of the strategy.
 * @csspart decision - The last decision of a layer.
 * @csspart linked - What of a layer is linked with the choice.
 * @csspart items - What a layer opens to.
 * @csspart extra - The buttons of the top layer that open the vision and the note on contradictions.
 * @csspart vision-text - The vision: challenges, goals, groups.
 * @csspart contradictions - The note on contradictory statements.
 * @csspart ways - Why the chosen layer exists, and what comes of it.
 * @csspart group - The items of a goal or scope.
 * @csspart background - Notes and sources.
 * @csspart entry - A layer or an item that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart as-list - The button that shows the list in place of the picture.
 * @csspart switches - The buttons above the picture.
 * @csspart footer - Date, source, licence.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of the pyramid, of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsStrategyPyramid extends FdsWidget {
    #private;
    static styles: CSSResultGroup;
}
