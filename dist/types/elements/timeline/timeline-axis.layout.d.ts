import { type TimelineItem } from './timeline.layout.js';
import { type AxisTick, type AxisWindow, type TimeScale } from './timeline-time.layout.js';
/** One event on the axis. */
export interface AxisMark {
    readonly item: TimelineItem;
    /** Where it starts, 0 to 1000. */
    readonly x: number;
    /** How long its bar is, in the same units; 0 where it is drawn as a point. */
    readonly width: number;
    /** Number of the lane in its band, 0 next to the line. */
    readonly lane: number;
}
/** Events that are drawn as one: too many in a place, or no lane was left. */
export interface AxisCrowd {
    /** Its middle, 0 to 1000. */
    readonly x: number;
    readonly width: number;
    readonly count: number;
    /** Height of its bar, 0 to 1; 0 where it is a number above the marks. */
    readonly share: number;
    /** One of its events. */
    readonly first: TimelineItem;
}
/** Entries of one kind, or all of them. */
export interface AxisBand {
    /** The kind; `all` where there is but one band. */
    readonly key: NonNullable<TimelineItem['event']['kind']> | 'none' | 'all';
    readonly marks: readonly AxisMark[];
    readonly crowds: readonly AxisCrowd[];
    readonly lanes: number;
}
/** The axis for one width of the widget. */
export interface AxisPicture {
    /** From the line upwards. */
    readonly bands: readonly AxisBand[];
    readonly ticks: readonly AxisTick[];
}
/** All that does not change with the window. */
export interface TimelineAxis {
    readonly scale: TimeScale;
    readonly today: number;
    /** By their start. */
    readonly items: readonly TimelineItem[];
    /** How many events are too far away to be on the axis, and on which side. */
    readonly before: number;
    readonly after: number;
}
/** What is drawn for a window; for wide and for narrow: same scale, but other room for marks. */
export interface AxisView {
    readonly wide: AxisPicture;
    readonly narrow: AxisPicture;
    /** Where today is; absent where it lies beyond what is shown. */
    readonly todayX: number | undefined;
    /** How far the axis shows what is past, 0 to 1000. */
    readonly pastX: number;
    /** The middles of the cuts that are shown, with the years they leave out. */
    readonly cuts: readonly {
        readonly x: number;
        readonly years: number;
    }[];
    /** How many events are shown, and the time, milliseconds since the epoch. */
    readonly shown: number;
    readonly from: number;
    readonly to: number;
}
/** Heights of a crowd's highest bar, in lanes. */
export declare const CROWD_LANES = 3;
/**
 * What of the axis is drawn in a window. Where more than a hundred events are shown they become
 * columns with their number; nearer, each has its own mark: so the number of marks is bounded.
 */
export declare function viewAxis(axis: TimelineAxis, window: AxisWindow, byKind?: boolean): AxisView;
/**
 * Prepares the axis.
 *
 * @param items with dates, in their order
 * @param today milliseconds since the epoch
 * @returns nothing where there is no item
 */
export declare function layoutAxis(items: readonly TimelineItem[], today: number): TimelineAxis | undefined;
/** A window as wide as it may be, inside the axis. */
export declare function windowAround({ scale }: TimelineAxis, middle: number, width: number): AxisWindow;
