import type { FeedSeen } from '../observations.types.js';
import type { PolicyWatch } from './policy-watch.js';
/** Full addresses of the feeds that elements name, each once. */
export declare function feedAddresses(elements: readonly Element[]): string[];
/** All feeds of the page. */
export declare function seeFeeds(addresses: readonly string[], policy: PolicyWatch): Promise<FeedSeen[]>;
