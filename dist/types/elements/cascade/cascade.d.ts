import { type CSSResultGroup, type PropertyDeclarations, } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
/**
 * How the vision reaches practice: from the goals over Leitlinien, topics and projects to those who lead
 * them, as a picture of flows and as a list. Official and editorial links are told apart, what has no
 * link is counted.
 *
 * @summary How does the vision reach practice? From goal to lead, as a Sankey and as a list.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Picture or list, and details.
 * @csspart problem - What of the attributes does not fit.
 * @csspart picture - The picture with its legend.
 * @csspart legend - The meaning of the lines.
 * @csspart box - A thing in the picture, or a group of them.
 * @csspart end - Where entries without a link end.
 * @csspart list - The same as a tree of headings and lists.
 * @csspart entry - A thing in the list that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The place of the switches.
 * @csspart views - The buttons that switch between picture and list.
 * @csspart official - The button that leaves the editors' links out.
 * @csspart footer - Date, source, tools.
 * @csspart tools - Cite, save, print.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines and bands.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of boxes and details.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsCascade extends FdsWidget {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** The columns, in order: `goal leitlinie topic project lead` (default), or some of them. */
    levels: string;
}
