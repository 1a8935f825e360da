/** References between records: each must lead somewhere, or it is dropped and reported. */
import type { Feed, FeedProblem } from './feed.types.js';
/**
 * Drops, in the parser's own copy, every reference that leads nowhere, and reports it.
 *
 * @param pathOf where a record stood in the document: its place there, bad records counted
 */
export declare function dropDanglingReferences(feed: Feed, pathOf: (record: object) => string, problems: FeedProblem[]): void;
