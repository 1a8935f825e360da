import { type Bulk } from './timeline-bulk.layout.js';
/** Length of the axis in its own units; positions are given in these, 0 at the start. */
export declare const AXIS_LENGTH = 1000;
/** A stretch without entries that is cut out of the axis, from whole year to whole year. */
export interface Quiet {
    readonly from: number;
    readonly to: number;
    readonly years: number;
}
/** Whole years, and where a moment lies on the axis; moments beyond lie at its ends. */
export interface TimeScale {
    readonly start: number;
    readonly end: number;
    readonly quiet: readonly Quiet[];
    readonly place: (time: number) => number;
    readonly timeAt: (place: number) => number;
}
/** What of the axis is shown, in units of the whole axis. */
export interface AxisWindow {
    readonly from: number;
    readonly to: number;
}
/** The whole axis. */
export declare const WHOLE: AxisWindow;
/** Whole years around the bulk of the events. */
export declare function timeScale(bulk: Bulk, today: number): TimeScale;
/** A tick of the axis. */
export interface AxisTick {
    readonly x: number;
    readonly time: number;
    /** Whether a year begins here. */
    readonly isYear: boolean;
}
/** Months, quarters, half-years, or every year, second, fifth …: as many as have room for a label. */
export declare function ticksOf({ place, timeAt, quiet }: TimeScale, window: AxisWindow, labels: number): AxisTick[];
