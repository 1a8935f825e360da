// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/**
 * `fds-widgets/react`: one component for each element, for React 18 and 19, with and without server
 * rendering. A component brings its element's code by itself. (The build puts 'use client' first.)
 */
import { createWidget } from './create-widget.js';

export const FdsStrategy = /* @__PURE__ */ createWidget(
  'fds-strategy',
  async () => (await import('../elements/strategy/strategy.js')).FdsStrategy,
);
export const FdsStrategyPyramid = /* @__PURE__ */ createWidget(
  'fds-strategy-pyramid',
  async () => (await import('../elements/strategy-pyramid/strategy-pyramid.js')).FdsStrategyPyramid,
);
export const FdsLeitlinienMatrix = /* @__PURE__ */ createWidget(
  'fds-leitlinien-matrix',
  async () =>
    (await import('../elements/leitlinien-matrix/leitlinien-matrix.js')).FdsLeitlinienMatrix,
);
export const FdsProjectMap = /* @__PURE__ */ createWidget(
  'fds-project-map',
  async () => (await import('../elements/project-map/project-map.js')).FdsProjectMap,
);
export const FdsTimeline = /* @__PURE__ */ createWidget(
  'fds-timeline',
  async () => (await import('../elements/timeline/timeline.js')).FdsTimeline,
);
export const FdsProjectList = /* @__PURE__ */ createWidget(
  'fds-project-list',
  async () => (await import('../elements/project-list/project-list.js')).FdsProjectList,
);
export const FdsCascade = /* @__PURE__ */ createWidget(
  'fds-cascade',
  async () => (await import('../elements/cascade/cascade.js')).FdsCascade,
);
export const FdsQuorum = /* @__PURE__ */ createWidget(
  'fds-quorum',
  async () => (await import('../elements/quorum/quorum.js')).FdsQuorum,
);
export const FdsAbout = /* @__PURE__ */ createWidget(
  'fds-about',
  async () => (await import('../elements/about/about.js')).FdsAbout,
);
export const FdsFilter = /* @__PURE__ */ createWidget(
  'fds-filter',
  async () => (await import('../elements/filter/filter.js')).FdsFilter,
);
export const FdsDetails = /* @__PURE__ */ createWidget(
  'fds-details',
  async () => (await import('../elements/details/details.js')).FdsDetails,
);
