/** Which projects may be called projects of the strategy. */
import type { Project } from '../feed/feed.types.js';
import type { StrategyModel } from './model.types.js';

/** Whether the feed says of any project to what it belongs, readably or not. */
export function hasScopes({ feed, isCut, hasLost }: StrategyModel): boolean {
  return feed.scopes.length > 0 || isCut('scopes') || hasLost('projects/scope');
}

/**
 * What is known of whether the strategy itself decided a project: yes, no, not stated in the feed, or
 * stated so that it cannot be read.
 */
export type Ownership = 'own' | 'other' | 'unstated' | 'lost';

/** What is known of it for one project. */
export function ownershipOf(model: StrategyModel, project: Project): Ownership {
  if (model.isLost(project, 'scope')) return 'lost';
  const scope = model.scopes.get(project.scope ?? '');
  if (!scope) return 'unstated';
  if (model.isLost(scope, 'own')) return 'lost';
  return scope.own ? 'own' : 'other';
}

/** How many of some projects there are of each. */
export function countOwnership(
  model: StrategyModel,
  projects: readonly Project[] = model.feed.projects,
): Readonly<Record<Ownership, number>> {
  const counts = { own: 0, other: 0, unstated: 0, lost: 0 };
  for (const project of projects) counts[ownershipOf(model, project)] += 1;
  return counts;
}

/** The projects that the strategy itself decided, as far as the feed says so. */
export function ownProjects(model: StrategyModel): readonly Project[] {
  return model.feed.projects.filter((project) => ownershipOf(model, project) === 'own');
}

/** The projects of the layer that is carried out: of a feed that makes no difference all of them. */
export function carriedOutProjects(model: StrategyModel): readonly Project[] {
  return hasScopes(model) ? ownProjects(model) : model.feed.projects;
}
