/**
 * From anything to a feed: the only door through which data enter the kit.
 * First it is settled which records are shown, then they are read: so every reference is known to
 * lead somewhere or nowhere when it is met.
 */
import { type Language } from '../i18n/language.js';
import { type FeedFault } from './faults.js';
import type { Feed, FeedProblem } from './feed.types.js';
export { MAX_RECORDS } from './scan-list.js';
/** Why a document was refused as a whole. */
export type FeedRefusal = 'format' | 'version';
/** What `parseFeed` makes of a document. */
export type ParsedFeed = {
    readonly problems: readonly FeedProblem[];
    /** The same without words, for `problemsOf` in another language. */
    readonly faults: readonly FeedFault[];
} & ({
    readonly feed: Feed;
    readonly refusal?: never;
} | {
    readonly feed: null;
    readonly refusal: FeedRefusal;
});
/**
 * Reads a feed of version 1.
 *
 * A value that cannot be used is treated as absent and reported, a reference that leads nowhere
 * dropped and reported; of a list or an object inside a record only the entry at fault is lost. A
 * record is left out if it has no usable id, no readable title, name or label, or an id that stands
 * before it in its list. Empty texts are absent and no fault. `feed.lost` remembers what was lost and
 * counts it. Only what is no JSON object, or whose `version` is not 1, is refused as a whole.
 *
 * @param input anything, usually the result of `JSON.parse`
 * @param lang in which language the problems are worded
 * @returns the feed with its problems; `feed: null` where the document was refused. Never throws.
 */
export declare function parseFeed(input: unknown, lang?: Language): ParsedFeed;
/**
 * Does what `parseFeed` does in slices of a few milliseconds, so that a page stays responsive while
 * it reads a large feed.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
export declare function parseFeedInSlices(input: unknown, pause: () => Promise<void>, now: () => number, lang?: Language): Promise<ParsedFeed>;
