/** What is searched in the records of a strategy. Pure. */
import type { FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import type { StrategyModel } from '../model/model.types.js';
/** Folded words, see `toSearchWords`. */
export type Words = readonly string[];
/** Whether a Leitlinie has the words, in any of its wordings. */
export declare function hasLeitlinieWords(leitlinie: Leitlinie, words: Words): boolean;
/** Whether a project has the words; the names of those who carry it count. */
export declare function hasProjectWords(model: StrategyModel, project: Project, words: Words): boolean;
/** Whether an event has the words; those who take part and the decision's number count. */
export declare function hasEventWords(model: StrategyModel, event: FeedEvent, words: Words): boolean;
/** Whether any other record has the words. */
export declare function hasWords(record: object, words: Words): boolean;
/**
 * Prepares all texts of a strategy while a visitor is about to type, so that the first letter is as
 * quick as the others.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
export declare function prepareSearch(model: StrategyModel, pause: () => Promise<void>, now: () => number): Promise<void>;
