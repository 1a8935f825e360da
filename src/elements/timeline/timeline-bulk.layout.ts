/** Which events lie in the strategy's time, and which are dated far away from all others. Pure. */
import type { TimelineItem } from './timeline.layout.js';

/** A year in milliseconds. */
export const YEAR = 365.25 * 86_400_000;

/** The events among which an axis is useful. */
export interface Bulk {
  readonly inside: readonly TimelineItem[];
  /** How far from today they lie at most, milliseconds; beyond are sentinels such as 9999-12-31. */
  readonly reach: number;
}

/** A moment of the event that is known: its start, or the start of its end. */
export function anchorOf({ date, start }: TimelineItem): number {
  return Number.isFinite(start) ? start : (date?.to?.start ?? 0);
}

/**
 * The bulk of the events: all but those much further from today than most (four times as far as the
 * nearer half, and more than 25 years). So neither a 9999-12-31 nor a year 0 squeezes all others.
 */
export function bulkOf(dated: readonly TimelineItem[], today: number): Bulk {
  const distances = dated.map((item) => Math.abs(anchorOf(item) - today)).sort((a, b) => a - b);
  const usual = distances[Math.floor((distances.length - 1) / 2)] ?? 0;
  const reach = Math.max(4 * usual, 25 * YEAR);
  const inside = dated.filter((item) => Math.abs(anchorOf(item) - today) <= reach);
  return { inside, reach };
}
