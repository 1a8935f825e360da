// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The elements of the kit, by their name without prefix, and where their code is. */
import type { PieceName } from '../feed/pieces.js';

type Load = () => Promise<unknown>;

/** Loads and registers an element. Literal imports, so that the bundler makes a file of each. */
export const widgets: Readonly<Record<string, Load>> = {
  strategy: () => import('../define/strategy.js'),
  'strategy-pyramid': () => import('../define/strategy-pyramid.js'),
  'leitlinien-matrix': () => import('../define/leitlinien-matrix.js'),
  'project-map': () => import('../define/project-map.js'),
  timeline: () => import('../define/timeline.js'),
  'project-list': () => import('../define/project-list.js'),
  cascade: () => import('../define/cascade.js'),
  quorum: () => import('../define/quorum.js'),
  about: () => import('../define/about.js'),
  filter: () => import('../define/filter.js'),
  details: () => import('../define/details.js'),
};

/** The tags whose first picture needs what others fetch later. */
export const needLater = /-(?:project-list|cascade|about|filter|details)$/;

/** The piece of the shipped data that a tag's first picture is in. */
export const pieces: Readonly<Record<string, PieceName>> = {
  'fds-strategy-pyramid': 'course',
  'fds-leitlinien-matrix': 'places',
  'fds-project-map': 'places',
  'fds-timeline': 'course',
  'fds-quorum': 'voting',
  'fds-about': 'about',
};

/** Selector of what needs all of them: tags that are in no piece, and what asks for other pictures. */
export const needAllData =
  'fds-project-list,fds-cascade,fds-filter,fds-details,[view],[spacing],[kind],[key],[land],[since]';
