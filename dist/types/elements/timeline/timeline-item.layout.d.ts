/** Entries of the timeline: an event, or a moment in its form, by the state of things today. Pure. */
import type { DateExtent, EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent, Project } from '../../feed/feed.types.js';
import type { Ref } from '../../model/model.types.js';
import type { Moment, MomentKind } from './timeline-moments.layout.js';
/** A decision is drawn as a diamond, everything else as a ring. */
export type MarkKind = 'decision' | 'other';
/**
 * What is known of an event by today: it is over, its extent holds today, it is ahead, or it was
 * planned and nothing says that it took place as planned.
 */
export type Phase = 'past' | 'current' | 'planned' | 'unconfirmed';
/** An event with a date, or without one; or a moment in the form of an event. */
export interface TimelineItem {
    readonly id: string;
    readonly event: FeedEvent;
    /** What is chosen with it: the event itself, or the record to which a moment belongs. */
    readonly ref: Ref;
    /** Absent for events of the feed. */
    readonly moment?: MomentKind;
    /** The project of a milestone. */
    readonly project?: Project | undefined;
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
    /** Whether the time for which it is dated has passed. */
    readonly isOver: boolean;
    /** Keys that the feed gives and that could not be read. */
    readonly unread?: readonly ('date' | 'kind' | 'status')[];
}
export declare const yearIn: ({ start }: DateExtent) => number;
/** Whether a key of an event could not be read: see `StrategyModel.isLost`. */
export type IsLost = (event: FeedEvent, key: 'date' | 'kind' | 'status') => boolean;
/** Reads an event by the state of things today. */
export declare function toItem(event: FeedEvent, today: number, isLost?: IsLost): TimelineItem;
/** Reads a moment by the state of things today. */
export declare function momentItem({ kind, event, ref, project, unread }: Moment, today: number): TimelineItem;
