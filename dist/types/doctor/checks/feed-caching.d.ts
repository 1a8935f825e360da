/** Whether browsers and caches may keep the feed, and can ask whether it has changed. */
import type { Check } from '../findings.types.js';
/** Judges the caching headers of each feed. */
export declare const feedCaching: Check;
