/** What the pyramid hands to its templates beside the view that all widgets have. */
import type { TemplateResult } from 'lit';
import type { Ref } from '../../model/model.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { LayerContents } from './strategy-pyramid.contents.js';
/** What can be opened: layers by id, and what the top layer has beside its items. */
export type OpenKey = string;
export declare const VISION = "/vision";
export declare const NOTE = "/note";
/** One rendering's view of the strategy and of what is open in the widget. */
export interface PyramidView extends WidgetView {
    readonly isOpen: (key: OpenKey) => boolean;
    /** A visitor opens something, or closes it; a layer is also chosen when it is opened. */
    readonly toggle: (key: OpenKey) => void;
    /** Whether everything is shown as one list: then nothing is folded. */
    readonly asList: boolean;
    /** What of a layer is chosen or linked, in words; absent until the code for it is there. */
    readonly linked: ((view: WidgetView, contents: LayerContents) => string) | undefined;
}
/** The same for what is open. */
export interface OpenedView extends PyramidView {
    /** Whether the entries of a scope are unfolded; ids as in the feed, `''` for no scope. */
    readonly isUnfolded: (scope: string) => boolean;
    /** The visitor has folded or unfolded the entries of a scope. */
    readonly fold: (scope: string, open: boolean) => void;
    /** The same view for entries that stand in a place of their own, with their details there. */
    readonly at: (place: string) => OpenedView;
    /** The details that are to be shown below the entry of a thing. */
    readonly detailsBelow: (ref: Ref) => TemplateResult | undefined;
}
