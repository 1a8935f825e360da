import { type CSSResultGroup, type PropertyDeclarations, } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
import type { DecisionKind } from '../../voting/rule.js';
/**
 * The rules by which the IT-Planungsrat decides, as an instrument: visitors let Bund and Länder vote and
 * see rule by rule whether it carries, whom it binds, what is missing, and who can block.
 *
 * @summary Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Fields, tiles and verdict.
 * @csspart controls - The fields for kind of decision, key and example.
 * @csspart random - The button that casts all votes by chance.
 * @csspart board - The tiles with the member below them.
 * @csspart tiles - The tiles of Bund and Länder.
 * @csspart tile - The tile of one member.
 * @csspart member - The member that was pressed or focused last, with its four votes.
 * @csspart vote - The button of one of these votes.
 * @csspart table - The members as a table.
 * @csspart verdict - What comes of the vote.
 * @csspart outcome - The sentence that says whether it carries.
 * @csspart problem - What of the data does not fit.
 * @csspart rules - The rules.
 * @csspart rule - One rule.
 * @csspart analysis - What all possible votes together say.
 * @csspart entry - The button that shows a member in all widgets.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The place of the views.
 * @csspart footer - Date, source, tools.
 * @csspart views - The buttons that switch between tiles and table.
 * @csspart tools - Copy, print, cite.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsQuorum extends FdsWidget {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** Kind of decision to begin with: `decision` (default), `standard`, `network`, `other` or `recommendation`. */
    kind: DecisionKind;
    /** Id of the share key to begin with, as in the feed; absent: the feed's first. */
    key: string | null;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
