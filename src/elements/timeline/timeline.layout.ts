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
  readonly date?: EdtfDate;
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

/** Days up to which a bar has the length of its place in this list, plus one. */
const SPANS = [10, 31, 92, 184] as const;

function spanOf(start: number, end: number): number {
  const days = (end - start) / DAY;
  if (days <= 1) return 0;
  const step = SPANS.findIndex((limit) => days <= limit);
  return step < 0 ? SPANS.length + 1 : step + 1;
}

/** What was planned for a time that is over, and is not reported as done, is unconfirmed. */
function phaseOf(status: FeedEvent['status'], start: number, end: number, today: number): Phase {
  if (status === 'unconfirmed' || (status === 'planned' && end <= today)) return 'unconfirmed';
  if (status === 'planned' || start > today) return 'planned';
  return end <= today ? 'past' : 'current';
}

function toItem(event: FeedEvent, today: number): TimelineItem {
  const mark = event.kind === 'decision' ? 'decision' : 'other';
  const date = event.date === undefined ? undefined : parseEdtf(event.date);
  const { id, status } = event;
  if (!date) {
    const planned = status === 'planned' || status === 'unconfirmed' ? status : 'past';
    const [start, end] = [-Infinity, Infinity];
    return { id, event, mark, phase: planned, start, end, span: 0, ahead: false };
  }
  const start = date.from?.start ?? -Infinity;
  const end = date.to?.end ?? Infinity;
  const phase = phaseOf(status, start, end, today);
  return {
    id,
    event,
    mark,
    phase,
    date,
    start,
    end,
    span: spanOf(start, end),
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

function todayIndexOf(items: readonly TimelineItem[]): number {
  const index = items.findIndex(({ ahead }) => ahead);
  return index < 0 ? items.length : index;
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
      decisions: list.filter(({ mark }) => mark === 'decision').length,
      todayIndex: year === thisYear ? todayIndexOf(list) : undefined,
      open: opens(year),
    };
  });
  return openLast(laid);
}

/** Where all that is open is empty, the last year with entries is opened. */
function openLast(groups: TimelineGroup[]): TimelineGroup[] {
  if (groups.some(({ open, items }) => open && items.length > 0)) return groups;
  const filled = groups.filter(({ items }) => items.length > 0);
  const last = filled[filled.length - 1];
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
  const unconfirmed = items.filter(({ phase }) => phase === 'unconfirmed').length;
  return {
    total: items.length,
    decisions: items.filter(({ mark }) => mark === 'decision').length,
    planned: unconfirmed + items.filter(({ phase }) => phase === 'planned').length,
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
