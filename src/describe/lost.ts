/**
 * Words for what the feed said and could not be read: it is never told as not published, as without a
 * source or as not there. Pure; every widget asks here, live and static, for tables and files.
 */
import type { ListName, Project } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';

interface UnreadableStrings {
  readonly one: string;
  readonly or: string;
  readonly more: string;
  readonly items: string;
  readonly counted: string;
  readonly lead: string;
  readonly someLeads: string;
  readonly leads: (count: string) => string;
  readonly own: (count: string) => string;
}

const STRINGS: Readonly<Record<Language, UnreadableStrings>> = {
  de: {
    one: 'im Feed nicht lesbar',
    or: 'oder',
    more: 'weitere im Feed nicht lesbar',
    items: 'Die Angaben dazu sind im Feed nicht lesbar.',
    counted: 'Gezählt ist nur, was im Feed lesbar ist.',
    lead: 'Federführung im Feed nicht lesbar',
    someLeads: 'Federführung nicht veröffentlicht oder im Feed nicht lesbar',
    leads: (count) => `Die Federführung ist für ${count} im Feed nicht lesbar.`,
    own: (count) =>
      `Ob Vorhaben der Strategie selbst darunter sind, ist für ${count} im Feed nicht lesbar.`,
  },
  en: {
    one: 'not readable in the feed',
    or: 'or',
    more: 'more are not readable in the feed',
    items: 'What belongs here is not readable in the feed.',
    counted: 'Only what is readable in the feed is counted.',
    lead: 'Lead not readable in the feed',
    someLeads: 'Lead not published or not readable in the feed',
    leads: (count) => `The lead is not readable in the feed for ${count}.`,
    own: (count) =>
      `Whether they are projects of the strategy itself is not readable in the feed for ${count}.`,
  },
};

/** What a widget knows when it says something of a record. */
export interface Telling {
  readonly model: StrategyModel;
  readonly lang: Language;
}

/** That a value could not be read. */
export const unreadable = (lang: Language): string => STRINGS[lang].one;

/** That there were more than those that are shown. */
export const moreUnreadable = (lang: Language): string => STRINGS[lang].more;

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
  return known ? `${known} (${STRINGS[lang].more})` : STRINGS[lang].one;
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
  return isLost || lists.some((list) => model.isCut(list)) ? STRINGS[lang].items : none;
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
  return isCut ? STRINGS[lang].counted : '';
}

/** The name of the projects without a known lead: published by nobody, or not readable. */
export function noLeadWords(
  { model, lang }: Telling,
  projects: readonly Project[],
  silent: string,
): string {
  const lost = projects.filter((each) => model.isLost(each, 'lead')).length;
  if (lost === 0) return silent;
  return lost === projects.length ? STRINGS[lang].lead : STRINGS[lang].someLeads;
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
  const { one, or } = STRINGS[lang];
  return lost === without.length ? (unread ?? one) : `${silent} ${or} ${one}`;
}

/** Of how many projects the lead could not be read. */
export const leadsUnreadable = (lang: Language, count: string): string =>
  STRINGS[lang].leads(count);

/** Of how many it could not be read whether they are the strategy's own. */
export const ownUnreadable = (lang: Language, count: string): string => STRINGS[lang].own(count);
