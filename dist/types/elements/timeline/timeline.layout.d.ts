/** The timeline: events in order, by year, with what each mark needs, and where today falls. Pure. */
import { type DateExtent } from '../../feed/edtf.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import { type IsLost, type TimelineItem } from './timeline-item.layout.js';
import type { Moment } from './timeline-moments.layout.js';
export type { IsLost, MarkKind, Phase, TimelineItem } from './timeline-item.layout.js';
/** The events of a year, or those without date. */
export interface TimelineGroup {
    /** The year, or `undated`. */
    readonly key: string;
    readonly year: number | undefined;
    readonly items: readonly TimelineItem[];
    readonly decisions: number;
    /** Before which item today falls; as long as the list where it falls behind all; else absent. */
    readonly todayIndex: number | undefined;
    /** Whether it can be folded: of a crowd, and long. */
    readonly foldable: boolean;
    /** Whether the group is open before anybody has folded anything. */
    readonly open: boolean;
}
/** Numbers for the sentence that says what the data say: of events, and apart from them of moments. */
export interface TimelineCounts {
    readonly total: number;
    /** Events and moments together: so much is there to be drawn. */
    readonly entries: number;
    readonly moments: readonly TimelineItem[];
    readonly decisions: number;
    /** Planned, confirmed or not. */
    readonly planned: number;
    readonly unconfirmed: number;
    readonly undated: number;
    readonly first: DateExtent | undefined;
    readonly last: DateExtent | undefined;
}
/** The whole timeline. */
export interface TimelineLayout {
    readonly today: number;
    /** By year, ascending; the group without date at the end. */
    readonly groups: readonly TimelineGroup[];
    readonly counts: TimelineCounts;
}
/** More entries are not all kept in the page: folded years hold none, open ones a page of theirs. */
export declare const CROWD_ABOVE = 100;
/** An entry, or `null` where today falls. */
export type TimelineRow = TimelineItem | null;
/** The items of a group in order, with `null` where today falls. */
export declare function rowsOf({ items, todayIndex }: TimelineGroup): readonly TimelineRow[];
/**
 * Lays events out; any number, in any order, with any dates. Their order is that of `compareEdtf`,
 * year by year; in a year what is known by its year alone comes first; equal dates keep the order of
 * the feed; what has no date comes last.
 *
 * @param today milliseconds since the epoch, UTC midnight
 * @param moments what else has a date; of equal dates the events stand first
 */
export declare function layoutTimeline(events: readonly FeedEvent[], today: number, isLost?: IsLost, moments?: readonly Moment[]): TimelineLayout;
/** The layout of events, made once a day; to the same list of events always belong the same moments. */
export declare function layoutOf(events: readonly FeedEvent[], today: number, isLost?: IsLost, moments?: readonly Moment[]): TimelineLayout;
