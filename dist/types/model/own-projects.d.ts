/** Which projects may be called projects of the strategy. */
import type { Project } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';
/**
 * The projects that the strategy itself decided, as far as the feed names them: those of the scopes
 * marked `own`. A feed without scopes makes no difference, then all are meant.
 */
export declare function ownProjects(model: StrategyModel): readonly Project[];
