/** The periods of projects as bars, by focus topic, on the scale of the axis. Pure. */
import { type EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent, Layer, Project } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import { type AxisWindow, type TimeScale } from './timeline-time.layout.js';
/** A stretch of time as a bar. */
export interface Bar {
    readonly date: EdtfDate;
    /** From where to where, 0 to 1000; the same where nothing of it is shown. */
    readonly x: number;
    readonly end: number;
    /** Whether it goes on beyond what is shown, or nobody knows until when. */
    readonly opensLeft: boolean;
    readonly opensRight: boolean;
}
/** A project with its bar. */
export interface PeriodBar extends Bar {
    readonly project: Project;
}
/** The phase of one layer of the strategy, as far as its decision tells. */
export interface PhaseBar extends Bar {
    readonly layer: Layer;
    readonly decision: FeedEvent;
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
/**
 * The phases of the strategy. The feed says when the decision on a layer was taken and not when the
 * work on it began: so a layer's phase ends with its decision, open to the left, and that of the layer
 * which is carried out (`projects`) begins with it, open to the right. A layer without a known
 * decision has no bar.
 */
export declare function layoutPhases(model: StrategyModel, scale: TimeScale, window: AxisWindow): readonly PhaseBar[];
