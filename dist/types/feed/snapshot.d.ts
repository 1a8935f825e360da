/** The feed that ships with the kit, in a file of its own that is loaded only when it is needed. */
import type { Feed } from './feed.types.js';
/** Fetches the snapshot as JSON text. */
export declare function loadSnapshot(): Promise<string>;
/**
 * Reads the snapshot. It has been through the parser when the kit was built, with no problem found,
 * so a page that shows nothing else does not need the parser.
 *
 * @throws where the text is no snapshot of this version, such as one of a mixed-up cache
 */
export declare function readSnapshot(json: string): Feed;
