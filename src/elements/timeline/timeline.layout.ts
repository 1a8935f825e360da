/** The timeline: events in order, by year, with what each mark needs, and where today falls. Pure. */
import { compareEdtf, parseEdtf, type DateExtent, type EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import { bulkOf } from './timeline-bulk.layout.js';

const DAY = 86_400_000;

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
  /** Absent where the feed gives no date, or none that the calendar has. */
  readonly date: EdtfDate | undefined;
  /** First moment, milliseconds since the epoch; `-Infinity` for an open start. */
  readonly start: number;
  /** First moment after it, milliseconds since the epoch; `Infinity` for an open end. */
  readonly end: number;
  /** Length of the bar in steps: 0 for a single day (no bar) to 5 for a year and more. */
  readonly span: number;
  /** Whether it starts after today. */
  readonly ahead: boolean;
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
  /** Dated so far away from all others that they do not count for `first` and `last`. */
  readonly outside: number;
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

function toItem(event: FeedEvent, today: number): TimelineItem {
  const { id, status } = event;
  const date = event.date === undefined ? undefined : parseEdtf(event.date);
  const start = date?.from?.start ?? -Infinity;
  const end = date?.to?.end ?? Infinity;
  const phase = phaseOf(status, start, end, today);
  return {
    id,
    event,
    mark: event.kind === 'decision' ? 'decision' : 'other',
    // Without a date nothing says that it goes on today.
    phase: !date && phase === 'current' ? 'past' : phase,
    date,
    start,
    end,
    span: date ? spanOf(start, end) : 0,
    ahead: start > today,
  };
}

/** The year under which a date stands: where it starts; with an open start, where it ends. */
function yearOf({ date }: TimelineItem): number | undefined {
  const extent = date?.from ?? date?.to;
  return extent && new Date(extent.start).getUTCFullYear();
}

function byDate(a: TimelineItem, b: TimelineItem): number {
  return a.date && b.date ? compareEdtf(a.date, b.date) : 0;
}

function groupByYear(items: readonly TimelineItem[]): Map<number | undefined, TimelineItem[]> {
  const groups = new Map<number | undefined, TimelineItem[]>();
  for (const item of items) {
    const year = yearOf(item);
    const group = groups.get(year);
    if (group) group.push(item);
    else groups.set(year, [item]);
  }
  return groups;
}

/** A list this short is never folded. */
const FOLD_ABOVE = 12;
/** Years ahead stay open while they hold no more entries than this. */
const AHEAD_OPEN = 24;

/** Last year, this year and next year are open, and all years ahead while they hold little. */
function opensByItself(items: readonly TimelineItem[], thisYear: number) {
  const coming = items.filter((item) => (yearOf(item) ?? 0) > thisYear).length;
  return (year: number | undefined): boolean => {
    if (items.length <= FOLD_ABOVE || year === undefined) return true;
    return Math.abs(year - thisYear) <= 1 || (year > thisYear && coming <= AHEAD_OPEN);
  };
}

function decisionsOf(items: readonly TimelineItem[]): number {
  return items.filter(({ mark }) => mark === 'decision').length;
}

function layoutGroups(items: readonly TimelineItem[], today: number): TimelineGroup[] {
  const groups = groupByYear([...items].sort(byDate));
  const thisYear = new Date(today).getUTCFullYear();
  // Today needs a place among the years, also where nothing happens this year.
  if (items.some(({ date }) => date) && !groups.has(thisYear)) groups.set(thisYear, []);
  const opens = opensByItself(items, thisYear);
  const years = [...groups.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const laid = years.map((year) => {
    const list = groups.get(year) ?? [];
    return {
      key: year === undefined ? 'undated' : String(year),
      year,
      items: list,
      decisions: decisionsOf(list),
      // By their order, all that is ahead stands behind all that is not.
      todayIndex: year === thisYear ? list.filter(({ ahead }) => !ahead).length : undefined,
      open: opens(year),
    };
  });
  return openLast(laid);
}

/** Where all that is open is empty, the last year with entries is opened. */
function openLast(groups: TimelineGroup[]): TimelineGroup[] {
  const filled = groups.filter(({ items }) => items.length > 0);
  if (filled.some(({ open }) => open)) return groups;
  const last = filled.at(-1);
  return groups.map((group) => (group === last ? { ...group, open: true } : group));
}

function count(items: readonly TimelineItem[], today: number): TimelineCounts {
  const dated = items.filter(({ date }) => date);
  const { inside } = bulkOf(dated, today);
  let first: DateExtent | undefined;
  let last: DateExtent | undefined;
  for (const { date } of inside) {
    const from = date?.from ?? date?.to;
    const to = date?.to ?? date?.from;
    if (from && (!first || from.start < first.start)) first = from;
    if (to && (!last || to.end > last.end)) last = to;
  }
  const inPhase = (phase: Phase): number => items.filter((item) => item.phase === phase).length;
  const unconfirmed = inPhase('unconfirmed');
  return {
    total: items.length,
    decisions: decisionsOf(items),
    planned: unconfirmed + inPhase('planned'),
    unconfirmed,
    undated: items.length - dated.length,
    outside: dated.length - inside.length,
    first,
    last,
  };
}

/** The items of a group in order, with `null` where today falls. */
export function rowsOf({ items, todayIndex }: TimelineGroup): readonly (TimelineItem | null)[] {
  if (todayIndex === undefined) return items;
  return [...items.slice(0, todayIndex), null, ...items.slice(todayIndex)];
}

/**
 * Lays events out; any number, in any order, with any dates.
 *
 * @param today milliseconds since the epoch, UTC midnight
 */
export function layoutTimeline(events: readonly FeedEvent[], today: number): TimelineLayout {
  const items = events.map((event) => toItem(event, today));
  return { today, groups: layoutGroups(items, today), counts: count(items, today) };
}
