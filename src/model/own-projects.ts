/** Which projects may be called projects of the strategy. */
import type { Project } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';

/** Whether the feed says of projects to what they belong, readably or not. */
export function hasScopes({ feed, isCut }: StrategyModel): boolean {
  return feed.scopes.length > 0 || isCut('scopes');
}

/** Projects of which the feed says to what they belong, but not so that it can be read. */
export function withLostScope(model: StrategyModel): readonly Project[] {
  return model.feed.projects.filter((project) => {
    if (model.isLost(project, 'scope')) return true;
    const scope = model.scopes.get(project.scope ?? '');
    return scope !== undefined && model.isLost(scope, 'own');
  });
}

/**
 * The projects that the strategy itself decided, as far as the feed names them: those of the scopes
 * marked `own`. A feed without scopes makes no difference, then all are meant.
 */
export function ownProjects(model: StrategyModel): readonly Project[] {
  const { projects } = model.feed;
  if (!hasScopes(model)) return projects;
  return projects.filter(({ scope }) => scope !== undefined && model.scopes.get(scope)?.own);
}
