/** What stands around the line: legend, ways to a year, and the buttons of the footer. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { Ask } from './timeline.host.js';
import type { TimelineGroup } from './timeline.layout.js';
import { type TimelineScene } from './timeline.list.js';
/** What a visitor can switch to. */
export type ViewName = 'list' | 'axis' | 'scale' | 'table';
/**
 * The buttons of the footer.
 *
 * @param shown the view that was asked for; absent where the width decides between list and axis
 */
export declare function renderFooter(view: WidgetView, shown: ViewName | undefined, onlyDecisions: boolean, ask: Ask): TemplateResult;
/** What the marks mean, and the ways to the years. */
export declare function renderLegend(scene: TimelineScene, groups: readonly TimelineGroup[]): TemplateResult;
