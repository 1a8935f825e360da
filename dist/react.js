'use client';
import { createWidget } from './shared/react/create-widget.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/**
 * `fds-widgets/react`: one component for each element, for React 18 and 19, with and without server
 * rendering. A component brings its element's code by itself. (The build puts 'use client' first.)
 */
const FdsStrategy = /* @__PURE__ */ createWidget('fds-strategy', async () => (await import('./elements/strategy.js')).FdsStrategy);
const FdsStrategyPyramid = /* @__PURE__ */ createWidget('fds-strategy-pyramid', async () => (await import('./elements/strategy-pyramid.js')).FdsStrategyPyramid);
const FdsLeitlinienMatrix = /* @__PURE__ */ createWidget('fds-leitlinien-matrix', async () => (await import('./elements/leitlinien-matrix.js')).FdsLeitlinienMatrix);
const FdsProjectMap = /* @__PURE__ */ createWidget('fds-project-map', async () => (await import('./elements/project-map.js')).FdsProjectMap);
const FdsTimeline = /* @__PURE__ */ createWidget('fds-timeline', async () => (await import('./elements/timeline.js')).FdsTimeline);
const FdsProjectList = /* @__PURE__ */ createWidget('fds-project-list', async () => (await import('./elements/project-list.js')).FdsProjectList);
const FdsCascade = /* @__PURE__ */ createWidget('fds-cascade', async () => (await import('./elements/cascade.js')).FdsCascade);
const FdsQuorum = /* @__PURE__ */ createWidget('fds-quorum', async () => (await import('./elements/quorum.js')).FdsQuorum);
const FdsAbout = /* @__PURE__ */ createWidget('fds-about', async () => (await import('./elements/about.js')).FdsAbout);
const FdsFilter = /* @__PURE__ */ createWidget('fds-filter', async () => (await import('./elements/filter.js')).FdsFilter);
const FdsDetails = /* @__PURE__ */ createWidget('fds-details', async () => (await import('./elements/details.js')).FdsDetails);

export { FdsAbout, FdsCascade, FdsDetails, FdsFilter, FdsLeitlinienMatrix, FdsProjectList, FdsProjectMap, FdsQuorum, FdsStrategy, FdsStrategyPyramid, FdsTimeline };
