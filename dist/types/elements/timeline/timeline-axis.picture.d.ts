import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import { type AxisCrowd, type AxisView } from './timeline-axis.layout.js';
export declare const percent: (units: number) => string;
/** What the drawing needs besides the axis: what a crowd does when it is opened. */
export interface AxisHandlers {
    readonly open: (crowd: AxisCrowd) => void;
}
/** The axis, once for wide and once for narrow widgets; the style sheet shows one of them. */
export declare function drawAxis(view: WidgetView, axis: AxisView, handlers: AxisHandlers): readonly TemplateResult[];
