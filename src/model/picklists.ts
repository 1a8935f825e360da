/** Picklists of the feed whose order means something. */
import type { Project } from '../feed/feed.types.js';

/** The states of a project, in the order of its life. */
export const STATUSES = [
  'planned',
  'running',
  'done',
  'stopped',
] as const satisfies readonly NonNullable<Project['status']>[];

/** The kinds of projects. */
export const KINDS = [
  'project',
  'programme',
  'product',
  'standard',
  'service',
  'body',
] as const satisfies readonly NonNullable<Project['kind']>[];
