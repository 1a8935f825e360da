import type { Feed, FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';
/** Id of the cell of Anhang 1 in which a Leitlinie stands; `-` where category or goal is missing. */
export declare function cellOf({ category, goal }: Pick<Leitlinie, 'category' | 'goal'>): string;
/** The partners of a project without those that lead it too: nobody is counted twice. */
export declare function partnersOf({ lead, partners }: Project): readonly string[];
/** Those who take part in an event: the body whose session it is, and who else is named. */
export declare function takingPart({ body, actors }: FeedEvent): readonly string[];
/** Indexes and links a feed. The feed is frozen in the course of it. */
export declare function buildModel(input: Feed): StrategyModel;
