/** The periods of projects as bars, by focus topic, on the scale of the axis. Pure. */
import { type EdtfDate } from '../../feed/edtf.js';
import type { Project } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import { type AxisWindow, type TimeScale } from './timeline-time.layout.js';
/** A project with its bar. */
export interface PeriodBar {
    readonly project: Project;
    readonly date: EdtfDate;
    /** From where to where, 0 to 1000; the same where nothing of it is shown. */
    readonly x: number;
    readonly end: number;
    /** Whether it goes on beyond what is shown, or nobody knows until when. */
    readonly opensLeft: boolean;
    readonly opensRight: boolean;
}
/** The bars of a topic. */
export interface PeriodGroup {
    /** Id of the topic; absent for projects without one. */
    readonly topic: string | undefined;
    readonly bars: readonly PeriodBar[];
}
/** All bars, and how many projects have no published period. */
export interface Periods {
    readonly groups: readonly PeriodGroup[];
    readonly shown: number;
    readonly without: number;
}
/** The projects with a period, by topic in the order of the feed; in a topic by their start. */
export declare function layoutPeriods({ feed, find }: StrategyModel, scale: TimeScale, window: AxisWindow): Periods;
