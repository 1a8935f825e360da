/**
 * The timeline as a table: every entry with all that is known of it, from the same layout. A file of
 * its own, which is fetched when a visitor asks for the table.
 */
import { type CSSResult, type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineGroup } from './timeline.layout.js';
import type { TimelineControls } from './timeline.list.js';
/** The look of what is rendered here, for the widget that shows it. */
export declare const sheets: readonly CSSResult[];
/** The events of the groups, or their pages; no year is folded here. */
export declare function renderTable(view: WidgetView, groups: readonly TimelineGroup[], controls: TimelineControls): TemplateResult;
