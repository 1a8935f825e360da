/**
 * Words for what the feed said and could not be read: it is never told as not published, as without a
 * source or as not there. Pure; every widget asks here, live and static, for tables and files.
 */
import type { ListName, Project } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
/** What a widget knows when it says something of a record. */
export interface Telling {
    readonly model: StrategyModel;
    readonly lang: Language;
}
/** That a value could not be read. */
export declare const unreadable: (lang: Language) => string;
/** That there were more than those that are shown. */
export declare const moreUnreadable: (lang: Language) => string;
/**
 * What is known under a key of a record, in words: with the remark that there was more where some of
 * it could not be read. Empty where the feed says nothing.
 */
export declare function told<T extends object>({ model, lang }: Telling, record: T, key: Extract<keyof T, string>, known?: string): string;
/**
 * The sentence that there is nothing, where that is true; else that it could not be read.
 *
 * @param isLost whether something else than whole records may have been lost of it
 */
export declare function noneOf({ model, lang }: Telling, lists: readonly ListName[], none: string, isLost?: boolean): string;
/** Behind totals: that they count only what could be read; empty where they are the feed's. */
export declare function countedNote({ model, lang }: Telling, lists: readonly ListName[], keys?: readonly Extract<keyof Project, string>[]): string;
/** The name of the projects without a known lead: published by nobody, or not readable. */
export declare function noLeadWords({ model, lang }: Telling, projects: readonly Project[], silent: string): string;
/**
 * What is said of the records without a value under a key: the feed gives none, it could not be read, or
 * the one of some and the other of others.
 *
 * @param unread what is said where it could be read of none, if more than that
 */
export declare function unsaid<T extends object>({ model, lang }: Telling, records: readonly T[], key: Extract<keyof T, string>, silent: string, unread?: string): string;
/** Of how many projects the lead could not be read. */
export declare const leadsUnreadable: (lang: Language, count: string) => string;
/** Of how many it could not be read whether they are the strategy's own. */
export declare const ownUnreadable: (lang: Language, count: string) => string;
