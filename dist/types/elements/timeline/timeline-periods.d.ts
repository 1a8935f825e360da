/**
 * The periods of projects below the axis, in lanes by focus topic: text that wraps, and a bar on the
 * scale of the axis. To what each belongs stands beside it. A file of its own.
 */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineAxis } from './timeline-axis.layout.js';
import { type AxisWindow } from './timeline-time.layout.js';
/** Which topics show all their bars, and what opens them. */
export interface PeriodControls {
    readonly isOpen: (topic: string | undefined) => boolean;
    readonly open: (topic: string | undefined) => void;
}
/** All periods, in lanes by topic; above them the phases of the strategy. */
export declare function renderPeriods(view: WidgetView, { scale, today }: TimelineAxis, window: AxisWindow, controls: PeriodControls): TemplateResult;
