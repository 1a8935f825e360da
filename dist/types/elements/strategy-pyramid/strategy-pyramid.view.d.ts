/** What the pyramid hands to its templates beside the view that all widgets have. */
import type { TemplateResult } from 'lit';
import type { Ref } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
/** One rendering's view of the strategy and of what is open in the widget. */
export interface PyramidView extends WidgetView {
    /** Whether the layer shows its items. */
    readonly isOpen: (layer: string) => boolean;
    /** A visitor opens a layer, which also chooses it, or closes it. */
    readonly toggle: (layer: string) => void;
    /** Whether the entries of a scope are unfolded; ids as in the feed, `''` for no scope. */
    readonly isUnfolded: (scope: string) => boolean;
    /** The visitor has folded or unfolded the entries of a scope. */
    readonly fold: (scope: string, open: boolean) => void;
    /** Whether everything is shown as one list: then nothing is folded. */
    readonly asList: boolean;
    /** The details that are to be shown below the entry of a thing. */
    readonly detailsBelow: (ref: Ref) => TemplateResult | undefined;
}
