/** The line: years with their entries in order, along a drawn line that turns where it is narrow. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import { type TimelineGroup, type TimelineItem } from './timeline.layout.js';
/** What the templates need to know of the element's own state. */
export interface TimelineControls {
    readonly isOpen: (group: TimelineGroup) => boolean;
    readonly toggle: (group: TimelineGroup) => void;
    /** Id of the entry below which the details stand. */
    readonly detailsAt: string | undefined;
}
/** The details of what is chosen, if they stand at this entry. */
export declare function detailsAt(view: WidgetView, { detailsAt: place }: TimelineControls, { id }: TimelineItem): TemplateResult | undefined;
/** All years with their entries. */
export declare function renderList(view: WidgetView, groups: readonly TimelineGroup[], controls: TimelineControls): TemplateResult;
