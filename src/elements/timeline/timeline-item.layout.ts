/** Entries of the timeline: an event, or a moment in its form, by the state of things today. Pure. */
import type { DateExtent, EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent, Project } from '../../feed/feed.types.js';
import type { Ref } from '../../model/model.types.js';
import type { Moment, MomentKind } from './timeline-moments.layout.js';

const DAY = 86_400_000;

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

/** A bar is a step longer for each of these numbers of days that it exceeds. */
const SPANS = [1, 10, 31, 92, 184] as const;

function spanOf(start: number, end: number): number {
  return SPANS.filter((days) => end - start > days * DAY).length;
}

/** What was planned for a time that is over, and is not reported as done, is unconfirmed. */
function phaseOf(status: FeedEvent['status'], start: number, end: number, today: number): Phase {
  if (status === 'unconfirmed' || (status === 'planned' && end <= today)) return 'unconfirmed';
  if (status === 'planned' || start > today) return 'planned';
  return end <= today ? 'past' : 'current';
}

/**
 * The years in which a strategy can do anything. Others are no dates but say "never" or "unknown":
 * 0000, 0001-01-01, 9999-12-31. As the end of an interval such a date is an open end, alone it is none.
 */
const YEARS = [1900, 2199] as const;

export const yearIn = ({ start }: DateExtent): number => new Date(start).getUTCFullYear();

function ifSane(extent: DateExtent | undefined): DateExtent | undefined {
  const year = extent && yearIn(extent);
  return year !== undefined && year >= YEARS[0] && year <= YEARS[1] ? extent : undefined;
}

/** The date as far as it can be one. */
function dateOf({ date }: FeedEvent): EdtfDate | undefined {
  const [from, to] = [ifSane(date?.from), ifSane(date?.to)];
  if (!date || !(from ?? to)) return undefined;
  const { text, interval } = date;
  return { text, interval, ...(from && { from }), ...(to && { to }) };
}

/** Whether a key of an event could not be read: see `StrategyModel.isLost`. */
export type IsLost = (event: FeedEvent, key: 'date' | 'kind' | 'status') => boolean;

const KEYS = ['date', 'kind', 'status'] as const;

/** Reads an event by the state of things today. */
export function toItem(event: FeedEvent, today: number, isLost?: IsLost): TimelineItem {
  const { id, status } = event;
  const date = dateOf(event);
  const start = date?.from?.start ?? -Infinity;
  const end = date?.to?.end ?? Infinity;
  const phase = phaseOf(status, start, end, today);
  return {
    id,
    event,
    ref: { type: 'event', id },
    mark: event.kind === 'decision' ? 'decision' : 'other',
    // Without a date nothing says that it goes on today.
    phase: !date && phase === 'current' ? 'past' : phase,
    date,
    start,
    end,
    span: date ? spanOf(start, end) : 0,
    ahead: start > today,
    isOver: end <= today,
    ...(isLost && { unread: KEYS.filter((key) => isLost(event, key)) }),
  };
}

/** Reads a moment by the state of things today. */
export function momentItem(
  { kind, event, ref, project, unread }: Moment,
  today: number,
): TimelineItem {
  return { ...toItem(event, today), ref, moment: kind, project, unread };
}
