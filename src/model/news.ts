/**
 * What is news since a day, and why. Only dates of the feed count: when a record was added, or when a
 * decision was taken. Pure.
 */
import type { EdtfDate } from '../feed/edtf.js';
import type { FeedEvent, ListName } from '../feed/feed.types.js';
import { LIST_NAMES } from '../feed/field.js';
import type { Ref, RefType, StrategyModel } from './model.types.js';
import { refKey } from './ref.js';

/** Why a record is news: it was added to the feed, or what it reports was decided. */
export type NewsReason = 'added' | 'decided';

/** A record that is news. */
export interface NewsItem {
  readonly list: ListName;
  readonly record: { readonly id: string };
  /** What can be chosen of it; absent for sources, figures and the like. */
  readonly ref?: Ref;
  readonly reason: NewsReason;
  readonly date: EdtfDate;
}

/** From which day on something is news, and what today is: milliseconds since the epoch, UTC midnight. */
export interface Since {
  readonly day: number;
  readonly today: number;
}

const TYPES: Readonly<Partial<Record<ListName, RefType>>> = {
  layers: 'layer',
  goals: 'goal',
  categories: 'category',
  leitlinien: 'leitlinie',
  topics: 'topic',
  actors: 'actor',
  projects: 'project',
  events: 'event',
};

/**
 * Whether a date lies in the time from a day to today. What is dated by a day counts from that day on; of
 * what is known roughly (`2025`, a quarter, an interval) the whole must lie behind it.
 */
function isSince({ from, interval }: EdtfDate, { day, today }: Since): boolean {
  if (!from || from.start > today) return false;
  const isPrecise = !interval && from.precision === 'day';
  return isPrecise ? from.start >= day : from.start > day;
}

/** The day on which something was decided; nothing of what is only planned. */
function decidedOn({ kind, status, date }: FeedEvent): EdtfDate | undefined {
  const isAhead = status === 'planned' || status === 'unconfirmed';
  return kind === 'decision' && !isAhead ? date : undefined;
}

interface Dated {
  readonly id: string;
  readonly added?: EdtfDate | undefined;
}

function newsOf(list: ListName, record: Dated, since: Since): NewsItem | undefined {
  const type = TYPES[list];
  const ref = type && { ref: { type, id: record.id } };
  const decided = list === 'events' ? decidedOn(record as FeedEvent) : undefined;
  if (decided && isSince(decided, since)) {
    return { list, record, ...ref, reason: 'decided', date: decided };
  }
  const { added } = record;
  if (!added || !isSince(added, since)) return undefined;
  return { list, record, ...ref, reason: 'added', date: added };
}

/** Everything that is news, list by list; in a list the latest first. */
export function newsSince({ feed }: StrategyModel, since: Since): readonly NewsItem[] {
  const start = ({ date }: NewsItem): number => date.from?.start ?? 0;
  return LIST_NAMES.flatMap((list) =>
    feed[list]
      .flatMap((record) => newsOf(list, record, since) ?? [])
      .sort((a, b) => start(b) - start(a)),
  );
}

/** The keys of what is news and can be chosen. */
export function newsKeys(items: readonly NewsItem[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ ref }) => (ref ? [refKey(ref)] : [])));
}

/** Whether a feed says of any record of some lists when it was added or decided: else nobody knows. */
export function tellsNews({ feed }: StrategyModel, lists: readonly ListName[]): boolean {
  return lists.some((list) =>
    (feed[list] as readonly Dated[]).some(
      (record) => record.added ?? (list === 'events' && decidedOn(record as FeedEvent)),
    ),
  );
}

/** Whether a feed says of any record at all when it was added. */
export const datesRecords = ({ feed, hasLost }: StrategyModel): boolean =>
  LIST_NAMES.some(
    (list) =>
      hasLost(`${list}/added`) ||
      (feed[list] as readonly Dated[]).some(({ added }) => added !== undefined),
  );
