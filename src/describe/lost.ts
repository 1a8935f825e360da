/**
 * Words for what the feed said and could not be read: it is never told as not published, as without a
 * source or as not there. Pure; every widget asks here, live and static, for tables and files.
 */
import { lostStrings } from '../texts/de/lost.js';
import type { ListName, Project } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { ListField, StrategyModel } from '../model/model.types.js';

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
 * @param fields what else than whole records it is known by
 */
export function noneOf(
  { model, lang }: Telling,
  lists: readonly ListName[],
  none: string,
  fields: readonly ListField[] = [],
): string {
  return isPartial(model, lists, fields) ? lostStrings[lang].items : none;
}

/** Whether records of one of the lists, or something under one of the keys, could not be read. */
export function isPartial(
  model: StrategyModel,
  lists: readonly ListName[],
  fields: readonly ListField[] = [],
): boolean {
  return lists.some((list) => model.isCut(list)) || fields.some((field) => model.hasLost(field));
}

/** That of one thing there is nothing that could be read. */
export const nothingReadable = (lang: Language): string => lostStrings[lang].nothing;

/** The sentence that of one thing there is nothing; where some could not be read, nothing readable. */
export function noneKnown(
  { model, lang }: Telling,
  none: string,
  lists: readonly ListName[],
  fields: readonly ListField[] = [],
): string {
  return isPartial(model, lists, fields) ? nothingReadable(lang) : none;
}

/** What tells who leads and who takes part. */
export const PARTS = ['projects/lead', 'projects/partners'] as const satisfies readonly ListField[];

/** By what the entries of a list are known to be of a Land. */
export const OF_LAND = {
  leitlinie: [],
  project: PARTS,
  event: ['events/actors'],
} as const satisfies Readonly<Record<string, readonly ListField[]>>;

/** Behind totals: that they count only what could be read; empty where they are the feed's. */
export function countedNote(
  { model, lang }: Telling,
  lists: readonly ListName[],
  fields: readonly ListField[] = [],
): string {
  return isPartial(model, lists, fields) ? lostStrings[lang].counted : '';
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
 * Who leads a project, or leads it beside those who are named elsewhere: the names in words, with the
 * remark that there were more where one could not be read; nothing where the feed names nobody else.
 *
 * @param say puts names into words
 */
export function moreLeads(
  { model, lang }: Telling,
  project: Project,
  names: string,
  say: (names: string) => string,
): string | undefined {
  const isLost = model.isLost(project, 'lead');
  const { lead, moreLead, more } = lostStrings[lang];
  if (names) return isLost ? `${say(names)} (${more})` : say(names);
  if (!isLost) return undefined;
  return project.lead?.length ? moreLead : lead;
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
