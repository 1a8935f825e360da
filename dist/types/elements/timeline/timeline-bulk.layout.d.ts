/** Which events lie in the strategy's time, and which are dated far away from all others. Pure. */
import type { TimelineItem } from './timeline.layout.js';
/** A year in milliseconds. */
export declare const YEAR: number;
/** The events among which an axis is useful. */
export interface Bulk {
    readonly inside: readonly TimelineItem[];
    /** How far from today they lie at most, milliseconds; beyond are sentinels such as 9999-12-31. */
    readonly reach: number;
}
/** A moment of the event that is known: its start, or the start of its end. */
export declare function anchorOf({ date, start }: TimelineItem): number;
/**
 * The bulk of the events: all but those much further from today than most (four times as far as the
 * nearer half, and more than 25 years). So neither a 9999-12-31 nor a year 0 squeezes all others.
 */
export declare function bulkOf(dated: readonly TimelineItem[], today: number): Bulk;
