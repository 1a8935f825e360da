/** The line: years with their entries in order, along a drawn line that turns where it is narrow. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { Ask } from './timeline.host.js';
import { type TimelineGroup, type TimelineItem, type TimelineSection } from './timeline.layout.js';
/** What the visitor has done, once there is something: without it the list is as it is at first. */
export interface TimelineControls {
    readonly isOpen: (group: TimelineGroup) => boolean;
    /** The part of a year that is shown, and what stands before and behind it. */
    readonly pageOf: (group: TimelineGroup) => TimelinePage;
    /** The details of what is chosen, if they stand at this entry. */
    readonly detailsAt: (item: TimelineItem) => TemplateResult | undefined;
    /** "neu", "geändert", if there is something to say. */
    readonly badge: (item: TimelineItem) => string | undefined;
    /** What else is said of an entry. */
    readonly extra: (item: TimelineItem) => unknown;
    /** What of a folded year concerns the choice. */
    readonly relation: (group: TimelineGroup) => string | undefined;
}
/** All that is needed to draw the list. */
export interface TimelineScene {
    readonly view: WidgetView;
    readonly controls: TimelineControls | undefined;
    /** Whether there are more entries than a page should hold: then folded years hold none. */
    readonly isCrowd: boolean;
    readonly ask: Ask;
}
/** Whether a year is open: as the visitor left it, or by itself. */
export declare function isOpen({ controls }: Pick<TimelineScene, 'controls'>, group: TimelineGroup): boolean;
/** The entries of a year that are shown. */
export interface TimelinePage {
    readonly sections: readonly TimelineSection[];
    /** What stands before and behind them. */
    readonly around?: readonly unknown[];
}
/** All years with their entries. */
export declare function renderList(scene: TimelineScene, groups: readonly TimelineGroup[]): TemplateResult;
