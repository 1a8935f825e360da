/** What newer data have brought since the visit began. Pure but for the words. */
import type { FeedEvent } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
/** How an entry differs from what the visitor saw at first. */
export type Change = 'new' | 'changed';
/** What differs. */
export interface Changes {
    readonly byId: ReadonlyMap<string, Change>;
    /** How many entries are no longer there. */
    readonly gone: number;
}
/** Compares by id and by content; the order of the entries does not count, that of keys does not either. */
export declare function changesBetween(before: readonly FeedEvent[], after: readonly FeedEvent[]): Changes;
/** The mark of an entry: "neu", "geändert"; nothing where it is as before. */
export declare function badgeWords(changes: Changes, id: string, lang: Language): string | undefined;
/** What is new, in one sentence; empty where nothing is. */
export declare function changeSentence({ byId, gone }: Changes, lang: Language): string;
