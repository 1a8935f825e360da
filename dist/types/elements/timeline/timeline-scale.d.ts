/**
 * What `spacing="scale"` adds to the list: the axis true to time, its zoom, its lanes, and the
 * periods of projects. A file of its own, which only such pages fetch.
 */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineLayout } from './timeline.layout.js';
/** The look of what is rendered here, for the widget that shows it. */
export declare const sheets: readonly CSSResult[];
/** One widget's axis: what of it is shown, and how. */
export declare class ScalePicture {
    #private;
    readonly refresh: () => void;
    constructor(refresh: () => void);
    /** The axis with all that belongs to it; nothing where no event has a date. */
    render(view: WidgetView, layout: TimelineLayout): TemplateResult | typeof nothing;
}
