import type { Feed, ListName } from './feed.types.js';
/** How many records each list has. */
export type ListCounts = Readonly<Record<ListName, number>>;
/** The keys of the format that hold dates; a test compares them with the schema. */
export declare const DATE_KEYS: ReadonlySet<string>;
/** Fetches the snapshot as JSON text. */
export declare function loadSnapshot(): Promise<string>;
/**
 * Reads the snapshot. It has been through the parser when the kit was built, with no problem found,
 * so a page that shows nothing else does not need the parser.
 *
 * @throws where the text is no snapshot of this version, such as one of a mixed-up cache
 */
export declare function readSnapshot(json: string): Feed;
/** How many records each list of a feed has. */
export declare function countsOf(feed: Feed): ListCounts;
/**
 * Reads a piece of the snapshot: a feed that lacks what first pictures do not show, and how many records
 * each list of the whole has.
 *
 * @throws as `readSnapshot`
 */
export declare function readPiece(json: string): {
    readonly feed: Feed;
    readonly counts: ListCounts;
};
