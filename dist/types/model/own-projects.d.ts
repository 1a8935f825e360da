/** Which projects may be called projects of the strategy. */
import type { Project } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';
/** Whether the feed says of projects to what they belong, readably or not. */
export declare function hasScopes({ feed, isCut }: StrategyModel): boolean;
/** Projects of which the feed says to what they belong, but not so that it can be read. */
export declare function withLostScope(model: StrategyModel): readonly Project[];
/**
 * The projects that the strategy itself decided, as far as the feed names them: those of the scopes
 * marked `own`. A feed without scopes makes no difference, then all are meant.
 */
export declare function ownProjects(model: StrategyModel): readonly Project[];
