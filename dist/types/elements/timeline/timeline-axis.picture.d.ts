/**
 * The axis to scale, as a drawing. It says nothing that the list below it does not say in words, so
 * it is hidden from screen readers and holds no tab stops; a click on a mark chooses its entry.
 *
 * Places along the axis are percentages and sizes are em: nothing has to be measured, and text keeps
 * its size at every width.
 */
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
