/** The items of the umbrella strategy in groups, and what sources say differently. Pure. */
import type { Feed, Goal, Leitlinie, Note } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import { type LayerContents } from './strategy-pyramid.contents.js';
/** The Leitlinien of one goal; without `goal` those that name none. */
export interface GoalGroup {
    readonly goal?: Goal;
    readonly leitlinien: readonly Leitlinie[];
}
/** The Leitlinien by goal, in the order of the feed. */
export declare function groupByGoal({ feed }: StrategyModel): readonly GoalGroup[];
/**
 * What sources say differently about the vision and its layer: the notes of both that set sources
 * against each other. The same text in both is told once.
 */
export declare function contradictionsOf({ vision }: Pick<Feed, 'vision'>, { layer, isTop }: Pick<LayerContents, 'layer' | 'isTop'>): readonly Note[];
/** Notes without those that are told elsewhere. */
export declare function notesBeside(notes: readonly Note[] | undefined, told: readonly Note[]): readonly Note[];
