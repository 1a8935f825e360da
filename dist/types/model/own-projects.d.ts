/** Which projects may be called projects of the strategy. */
import type { Project } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';
/** Whether the feed says of any project to what it belongs, readably or not. */
export declare function hasScopes({ feed, isCut, hasLost }: StrategyModel): boolean;
/**
 * What is known of whether the strategy itself decided a project: yes, no, not stated in the feed, or
 * stated so that it cannot be read.
 */
export type Ownership = 'own' | 'other' | 'unstated' | 'lost';
/** What is known of it for one project. */
export declare function ownershipOf(model: StrategyModel, project: Project): Ownership;
/** How many of some projects there are of each. */
export declare function countOwnership(model: StrategyModel, projects?: readonly Project[]): Readonly<Record<Ownership, number>>;
/** The projects that the strategy itself decided, as far as the feed says so. */
export declare function ownProjects(model: StrategyModel): readonly Project[];
/** The projects of the layer that is carried out: of a feed that makes no difference all of them. */
export declare function carriedOutProjects(model: StrategyModel): readonly Project[];
