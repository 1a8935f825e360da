import type { FeedEvent, Project } from '../../feed/feed.types.js';
import type { Ref, StrategyModel } from '../../model/model.types.js';
/** To what a moment belongs: a milestone to its project, a deadline to its decision. */
export type MomentKind = 'milestone' | 'deadline';
/** A moment, in the form of an event. */
export interface Moment {
    readonly kind: MomentKind;
    /** Its id holds a tilde, which no id of the feed has. */
    readonly event: FeedEvent;
    /** What is chosen with it. */
    readonly ref: Ref;
    /** The project of a milestone. */
    readonly project: Project | undefined;
    /** Keys that the feed gives and that could not be read. */
    readonly unread: readonly ('date' | 'status')[];
}
/** All moments of a strategy: deadlines in the order of the events, milestones in that of the projects. */
export declare function momentsOf(model: StrategyModel): readonly Moment[];
