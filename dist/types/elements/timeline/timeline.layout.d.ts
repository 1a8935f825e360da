/** The timeline: events in order, by year, with what each mark needs, and where today falls. Pure. */
import { type DateExtent, type EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent } from '../../feed/feed.types.js';
/** A decision is drawn as a diamond, everything else as a ring. */
export type MarkKind = 'decision' | 'other';
/**
 * What is known of an event by today: it is over, its extent holds today, it is ahead, or it was
 * planned and nothing says that it took place as planned.
 */
export type Phase = 'past' | 'current' | 'planned' | 'unconfirmed';
/** An event with a date, or without one. */
export interface TimelineItem {
    readonly id: string;
    readonly event: FeedEvent;
    readonly mark: MarkKind;
    readonly phase: Phase;
    /** Absent where the feed gives no date, none that the calendar has, or one out of all reason. */
    readonly date: EdtfDate | undefined;
    /** First moment, milliseconds since the epoch; `-Infinity` for an open start. */
    readonly start: number;
    /** First moment after it, milliseconds since the epoch; `Infinity` for an open end. */
    readonly end: number;
    /** Length of the bar in steps: 0 for a single day (no bar) to 5 for a year and more. */
    readonly span: number;
    /** Whether it starts after today. */
    readonly ahead: boolean;
    /** Keys that the feed gives and that could not be read. */
    readonly unread?: readonly ('date' | 'kind' | 'status')[];
}
/** The events of a year, or those without date. */
export interface TimelineGroup {
    /** The year, or `undated`. */
    readonly key: string;
    readonly year: number | undefined;
    readonly items: readonly TimelineItem[];
    readonly decisions: number;
    /** Before which item today falls; as long as the list where it falls behind all; else absent. */
    readonly todayIndex: number | undefined;
    /** Whether the group is open before anybody has folded anything. */
    readonly open: boolean;
}
/** Numbers for the sentence that says what the data say. */
export interface TimelineCounts {
    readonly total: number;
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
/** Whether a key of an event could not be read: see `StrategyModel.isLost`. */
export type IsLost = (event: FeedEvent, key: 'date' | 'kind' | 'status') => boolean;
/** Reads an event by the state of things today. */
export declare function toItem(event: FeedEvent, today: number, isLost?: IsLost): TimelineItem;
/** 1 or 2; 0 where the start is not known so well. */
export type Half = 0 | 1 | 2;
/** More entries are not all kept in the page: folded years hold none, open ones a page of theirs. */
export declare const CROWD_ABOVE = 100;
/** A stretch of a year under a heading of its own, or the whole year without one. */
export interface TimelineSection {
    /** Which half-year; 0 for what is known by its year alone, and where the year is not divided. */
    readonly half: Half;
    /** In order, with `null` where today falls. */
    readonly rows: readonly (TimelineItem | null)[];
}
/** The half-years of a group; a short one is not divided, and none that lies in one half. */
export declare function sectionsOf(group: TimelineGroup, today: number): readonly TimelineSection[];
/**
 * Lays events out; any number, in any order, with any dates. Their order is that of `compareEdtf`,
 * year by year; in a year what is known by its year alone comes first; equal dates keep the order of
 * the feed; what has no date comes last.
 *
 * @param today milliseconds since the epoch, UTC midnight
 */
export declare function layoutTimeline(events: readonly FeedEvent[], today: number, isLost?: IsLost): TimelineLayout;
/** The layout of events, made once a day. */
export declare function layoutOf(events: readonly FeedEvent[], today: number, isLost?: IsLost): TimelineLayout;
