/** Which entries of a year of very many are shown at once. Pure. */
import { rowsOf, type TimelineGroup, type TimelineRow } from './timeline.layout.js';

/** So many entries of a year are shown at once. */
export const PAGE = 30;

/** What is shown of a year, and how many entries are not. */
export interface YearPage {
  readonly rows: readonly TimelineRow[];
  readonly before: number;
  readonly after: number;
}

/** The first entry of the page on which a place is. */
export function pageStart(place: number, total: number): number {
  return Math.max(0, Math.min(place - Math.floor(PAGE / 3), total - PAGE));
}

/** A part of a year's entries, with today where it falls among them. */
export function pageOf(group: TimelineGroup, from: number): YearPage {
  const { items, todayIndex } = group;
  const shown = new Set(items.slice(from, from + PAGE));
  const hasToday = todayIndex !== undefined && todayIndex >= from && todayIndex <= from + PAGE;
  return {
    rows: rowsOf(group).filter((row) => (row ? shown.has(row) : hasToday)),
    before: from,
    after: Math.max(0, items.length - from - PAGE),
  };
}

/** The page on which a year opens: that with today, else the first. */
export const firstPageOf = (group: TimelineGroup): YearPage =>
  pageOf(group, pageStart(group.todayIndex ?? 0, group.items.length));
