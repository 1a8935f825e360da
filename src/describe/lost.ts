/**
 * Words for what the feed said and could not be read: it is never told as not published, as without a
 * source or as not there. Pure; every widget asks here, live and static, for tables and files.
 */
import { lostStrings } from '../texts/de/lost.js';
import type { ListName, Project } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';

/** What a widget knows when it says something of a record. */
export interface Telling {
  readonly model: StrategyModel;
  readonly lang: Language;
}

/** That a value could not be read. */
export const unreadable = (lang: Language): string => lostStrings[lang].one;

/** That there were more than those that are shown. */
export const moreUnreadable = (lang: Language): string => lostStrings[lang].more;

/**
 * What is known under a key of a record, in words: with the remark that there was more where some of
 * it could not be read. Empty where the feed says nothing.
 */
export function told<T extends object>(
  { model, lang }: Telling,
  record: T,
  key: Extract<keyof T, string>,
  known = '',
): string {
  if (!model.isLost(record, key)) return known;
  return known ? `${known} (${lostStrings[lang].more})` : lostStrings[lang].one;
}

/**
 * The sentence that there is nothing, where that is true; else that it could not be read.
 *
 * @param isLost whether something else than whole records may have been lost of it
 */
export function noneOf(
  { model, lang }: Telling,
  lists: readonly ListName[],
  none: string,
  isLost = false,
): string {
  return isLost || lists.some((list) => model.isCut(list)) ? lostStrings[lang].items : none;
}

/** Behind totals: that they count only what could be read; empty where they are the feed's. */
export function countedNote(
  { model, lang }: Telling,
  lists: readonly ListName[],
  keys: readonly Extract<keyof Project, string>[] = [],
): string {
  const { projects } = model.feed;
  const isCut =
    lists.some((list) => model.isCut(list)) ||
    (keys.length > 0 && projects.some((each) => keys.some((key) => model.isLost(each, key))));
  return isCut ? lostStrings[lang].counted : '';
}

/** The name of the projects without a known lead: published by nobody, or not readable. */
export function noLeadWords(
  { model, lang }: Telling,
  projects: readonly Project[],
  silent: string,
): string {
  const lost = projects.filter((each) => model.isLost(each, 'lead')).length;
  if (lost === 0) return silent;
  return lost === projects.length ? lostStrings[lang].lead : lostStrings[lang].someLeads;
}

/**
 * What is said of the records without a value under a key: the feed gives none, it could not be read, or
 * the one of some and the other of others.
 *
 * @param unread what is said where it could be read of none, if more than that
 */
export function unsaid<T extends object>(
  { model, lang }: Telling,
  records: readonly T[],
  key: Extract<keyof T, string>,
  silent: string,
  unread?: string,
): string {
  const without = records.filter((each) => each[key] === undefined || model.isLost(each, key));
  const lost = without.filter((each) => model.isLost(each, key)).length;
  if (lost === 0) return silent;
  const { one, or } = lostStrings[lang];
  return lost === without.length ? (unread ?? one) : `${silent} ${or} ${one}`;
}

/** Of how many projects the lead could not be read. */
export const leadsUnreadable = (lang: Language, count: string): string =>
  lostStrings[lang].leads(count);

/** Of how many it could not be read whether they are the strategy's own. */
export const ownUnreadable = (lang: Language, count: string): string =>
  lostStrings[lang].own(count);
