/** The timeline: events in order, by year, with what each mark needs, and where today falls. Pure. */
import { compareEdtf, type DateExtent, type EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent } from '../../feed/feed.types.js';

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

const yearIn = ({ start }: DateExtent): number => new Date(start).getUTCFullYear();

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
    mark: event.kind === 'decision' ? 'decision' : 'other',
    // Without a date nothing says that it goes on today.
    phase: !date && phase === 'current' ? 'past' : phase,
    date,
    start,
    end,
    span: date ? spanOf(start, end) : 0,
    ahead: start > today,
    ...(isLost && { unread: KEYS.filter((key) => isLost(event, key)) }),
  };
}

/** The year under which a date stands: where it starts; with an open start, where it ends. */
function yearOf({ date }: TimelineItem): number | undefined {
  const extent = date?.from ?? date?.to;
  return extent && yearIn(extent);
}

/** 1 or 2; 0 where the start is not known so well. */
export type Half = 0 | 1 | 2;

function halfIn(time: number): Half {
  return new Date(time).getUTCMonth() < 6 ? 1 : 2;
}

function halfOf({ date }: TimelineItem): Half {
  return !date?.from || date.from.precision === 'year' ? 0 : halfIn(date.from.start);
}

const HALVES: readonly Half[] = [0, 1, 2];

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
/** More entries are not all kept in the page: folded years hold none, open ones a page of theirs. */
export const CROWD_ABOVE = 100;
/** Years ahead stay open while they hold no more entries than this. */
const AHEAD_OPEN = 24;

/** Last year, this year and next year are open, and all years ahead while they hold little. */
function opensByItself(items: readonly TimelineItem[], thisYear: number) {
  const coming = items.filter((item) => (yearOf(item) ?? 0) > thisYear).length;
  return (year: number | undefined): boolean => {
    if (items.length > CROWD_ABOVE) return year === thisYear;
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
    const all = groups.get(year) ?? [];
    // What is known by its year alone stands neither before nor behind any month: it comes first.
    const list = HALVES.flatMap((half) => all.filter((item) => halfOf(item) === half));
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

function count(items: readonly TimelineItem[]): TimelineCounts {
  let first: DateExtent | undefined;
  let last: DateExtent | undefined;
  for (const { date } of items) {
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
    undated: items.filter(({ date }) => !date).length,
    first,
    last,
  };
}

/** The items of a group in order, with `null` where today falls. */
function rowsOf({ items, todayIndex }: TimelineGroup): readonly (TimelineItem | null)[] {
  if (todayIndex === undefined) return items;
  return [...items.slice(0, todayIndex), null, ...items.slice(todayIndex)];
}

/** A stretch of a year under a heading of its own, or the whole year without one. */
export interface TimelineSection {
  /** Which half-year; 0 for what is known by its year alone, and where the year is not divided. */
  readonly half: Half;
  /** In order, with `null` where today falls. */
  readonly rows: readonly (TimelineItem | null)[];
}

/** A year with fewer entries is seen at a glance. */
const DIVIDE_FROM = 7;

/** The half-years of a group; a short one is not divided, and none that lies in one half. */
export function sectionsOf(group: TimelineGroup, today: number): readonly TimelineSection[] {
  const { year, items } = group;
  const rows = rowsOf(group);
  const sections = HALVES.map((half) => ({
    half,
    rows: rows.filter((row) => (row ? halfOf(row) : halfIn(today)) === half),
  })).filter((section) => section.rows.length > 0);
  const isDivided = year !== undefined && items.length >= DIVIDE_FROM && sections.length > 1;
  return isDivided ? sections : [{ half: 0, rows }];
}

/**
 * Lays events out; any number, in any order, with any dates. Their order is that of `compareEdtf`,
 * year by year; in a year what is known by its year alone comes first; equal dates keep the order of
 * the feed; what has no date comes last.
 *
 * @param today milliseconds since the epoch, UTC midnight
 */
export function layoutTimeline(
  events: readonly FeedEvent[],
  today: number,
  isLost?: IsLost,
): TimelineLayout {
  const items = events.map((event) => toItem(event, today, isLost));
  return { today, groups: layoutGroups(items, today), counts: count(items) };
}

const layouts = new WeakMap<readonly FeedEvent[], TimelineLayout>();

/** The layout of events, made once a day. */
export function layoutOf(
  events: readonly FeedEvent[],
  today: number,
  isLost?: IsLost,
): TimelineLayout {
  let layout = layouts.get(events);
  if (layout?.today !== today)
    layouts.set(events, (layout = layoutTimeline(events, today, isLost)));
  return layout;
}
