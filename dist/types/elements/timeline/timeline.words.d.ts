import type { Language } from '../../i18n/language.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import { type Telling } from '../../parts/unreadable.js';
import type { TimelineCounts, TimelineGroup, TimelineItem } from './timeline.layout.js';
/** The date as precise as it is known, or that there is none. */
export declare function dateWords(item: TimelineItem, lang: Language): string;
/** The kind without the decision's number. */
export declare function kindWord(item: TimelineItem, lang: Language): string;
/** What is said of all entries without a kind: the feed gives none, or it could not be read. */
export declare function kindlessWords(telling: Telling): string;
/** The number of a decision, or that it could not be read; empty where the feed gives none. */
export declare function decisionWord(telling: Telling, event: FeedEvent): string;
/** Kind and number of a decision: "Beschluss 2024/40", "Meilenstein · Beschluss 2025/13". */
export declare function kindWords(item: TimelineItem, lang: Language): string;
/** The status in words, whatever it is. */
export declare function statusWords(item: TimelineItem, lang: Language): string;
/** What must be said of the status beside the mark; nothing of what is simply done. */
export declare function statusRemark(item: TimelineItem, lang: Language): string | undefined;
/** The year of a group, or that its entries have no date. */
export declare function groupName({ year }: TimelineGroup, lang: Language): string;
/** "Heute, 21. November 2026". */
export declare function todayWords(today: number, lang: Language): string;
/** What there is of several parts, with `between` between them. */
export declare function joined(between: string, ...parts: readonly (string | false | undefined)[]): string;
/** The sentence that says what the data say. */
export declare function leadSentence(counts: TimelineCounts, lang: Language): string;
