import type { TimelineItem } from './timeline.layout.js';
/** Length of the axis in its own units; positions are given in these, 0 at the start. */
export declare const AXIS_LENGTH = 1000;
/** One event on the axis. */
export interface AxisMark {
    readonly item: TimelineItem;
    /** Where it starts, 0 to 1000. */
    readonly x: number;
    /** How long its bar is, in the same units; 0 where it is drawn as a point. */
    readonly width: number;
    /** Number of the lane, 0 next to the line. */
    readonly lane: number;
}
/** Events for which no lane was left. */
export interface AxisCrowd {
    readonly x: number;
    readonly count: number;
}
/** The first day of a year. */
export interface AxisTick {
    readonly x: number;
    readonly year: number;
}
/** The axis for one width of the widget. */
export interface AxisPicture {
    readonly marks: readonly AxisMark[];
    readonly crowds: readonly AxisCrowd[];
    readonly ticks: readonly AxisTick[];
    readonly lanes: number;
}
/** The axis for wide and for narrow widgets: same scale, but other room for marks and labels. */
export interface TimelineAxis {
    readonly wide: AxisPicture;
    readonly narrow: AxisPicture;
    /** Where today is; absent where it lies beyond the axis. */
    readonly todayX: number | undefined;
    /** How far the axis shows what is past, 0 to 1000. */
    readonly pastX: number;
    /** How many events are too far away to be on the axis, and on which side. */
    readonly before: number;
    readonly after: number;
}
/**
 * Lays the axis out.
 *
 * @param items with dates, in their order
 * @param today milliseconds since the epoch
 * @returns nothing where there is no item
 */
export declare function layoutAxis(items: readonly TimelineItem[], today: number): TimelineAxis | undefined;
