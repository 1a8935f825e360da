/** What is wrong in a feed, in words for its author: the one place where faults are worded. */
import type { Language } from '../i18n/language.js';
import type { FeedFault } from './faults.js';
import type { FeedLosses, FeedProblem } from './feed.types.js';
/** What could not be used of a feed, in one sentence; empty where nothing was left out. */
export declare function summaryOf({ records, values, parts }: FeedLosses, lang: Language): string;
/** The faults of a feed in words. */
export declare function problemsOf(faults: readonly FeedFault[], lang: Language): readonly FeedProblem[];
