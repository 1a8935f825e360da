/** The timeline: events in order, by year, with what each mark needs, and where today falls. Pure. */
import { compareEdtf, type DateExtent } from '../../feed/edtf.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import {
  momentItem,
  toItem,
  yearIn,
  type IsLost,
  type Phase,
  type TimelineItem,
} from './timeline-item.layout.js';
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

/** The year under which a date stands: where it starts; with an open start, where it ends. */
function yearOf({ date }: TimelineItem): number | undefined {
  const extent = date?.from ?? date?.to;
  return extent && yearIn(extent);
}

/** Whether its start is not known but by the year, or not at all. */
function isRough({ date }: TimelineItem): boolean {
  return !date?.from || date.from.precision === 'year';
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

/** More entries are not all kept in the page: folded years hold none, open ones a page of theirs. */
export const CROWD_ABOVE = 100;
/** A year of fewer entries is never folded. */
const FOLD_FROM = 6;

function decisionsOf(items: readonly TimelineItem[]): number {
  return items.filter(({ mark }) => mark === 'decision').length;
}

function layoutGroups(items: readonly TimelineItem[], today: number): TimelineGroup[] {
  const groups = groupByYear([...items].sort(byDate));
  const thisYear = new Date(today).getUTCFullYear();
  // Today needs a place among the years, also where nothing happens this year.
  if (items.some(({ date }) => date) && !groups.has(thisYear)) groups.set(thisYear, []);
  const isCrowd = items.length > CROWD_ABOVE;
  const years = [...groups.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const laid = years.map((year) => {
    const all = groups.get(year) ?? [];
    const foldable = isCrowd && all.length >= FOLD_FROM;
    // What is known by its year alone stands neither before nor behind any month: it comes first.
    const list = [...all.filter(isRough), ...all.filter((item) => !isRough(item))];
    return {
      key: year === undefined ? 'undated' : String(year),
      year,
      items: list,
      decisions: decisionsOf(list),
      // By their order, all that is ahead stands behind all that is not.
      todayIndex: year === thisYear ? list.filter(({ ahead }) => !ahead).length : undefined,
      foldable,
      open: !foldable || year === thisYear,
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

function count(all: readonly TimelineItem[]): TimelineCounts {
  const items = all.filter(({ moment }) => !moment);
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
    entries: all.length,
    moments: all.filter(({ moment }) => moment),
    decisions: decisionsOf(items),
    planned: unconfirmed + inPhase('planned'),
    unconfirmed,
    undated: items.filter(({ date }) => !date).length,
    first,
    last,
  };
}

/** An entry, or `null` where today falls. */
export type TimelineRow = TimelineItem | null;

/** The items of a group in order, with `null` where today falls. */
export function rowsOf({ items, todayIndex }: TimelineGroup): readonly TimelineRow[] {
  if (todayIndex === undefined) return items;
  return [...items.slice(0, todayIndex), null, ...items.slice(todayIndex)];
}

/**
 * Lays events out; any number, in any order, with any dates. Their order is that of `compareEdtf`,
 * year by year; in a year what is known by its year alone comes first; equal dates keep the order of
 * the feed; what has no date comes last.
 *
 * @param today milliseconds since the epoch, UTC midnight
 * @param moments what else has a date; of equal dates the events stand first
 */
export function layoutTimeline(
  events: readonly FeedEvent[],
  today: number,
  isLost?: IsLost,
  moments: readonly Moment[] = [],
): TimelineLayout {
  const items = [
    ...events.map((event) => toItem(event, today, isLost)),
    ...moments.map((moment) => momentItem(moment, today)),
  ];
  return { today, groups: layoutGroups(items, today), counts: count(items) };
}

const layouts = new WeakMap<readonly FeedEvent[], TimelineLayout>();

/** The layout of events, made once a day; to the same list of events always belong the same moments. */
export function layoutOf(
  events: readonly FeedEvent[],
  today: number,
  isLost?: IsLost,
  moments?: readonly Moment[],
): TimelineLayout {
  let layout = layouts.get(events);
  if (layout?.today !== today)
    layouts.set(events, (layout = layoutTimeline(events, today, isLost, moments)));
  return layout;
}
