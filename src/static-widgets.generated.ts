// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The widgets that can be written as plain HTML, by their name without prefix. */
import { staticPyramid } from './elements/strategy-pyramid/strategy-pyramid.static.js';
import { staticMatrix } from './elements/leitlinien-matrix/leitlinien-matrix.static.js';
import { staticMap } from './elements/project-map/project-map.static.js';
import { staticTimeline } from './elements/timeline/timeline.static.js';
import { staticList } from './elements/project-list/project-list.static.js';
import { staticCascade } from './elements/cascade/cascade.static.js';
import { staticQuorum } from './elements/quorum/quorum.static.js';
import { staticAbout } from './elements/about/about.static.js';
import type { StaticWidget } from './static/static.types.js';

/** Template and style sheets of each. */
export const staticWidgets: Readonly<Record<string, StaticWidget>> = {
  'strategy-pyramid': staticPyramid,
  'leitlinien-matrix': staticMatrix,
  'project-map': staticMap,
  timeline: staticTimeline,
  'project-list': staticList,
  cascade: staticCascade,
  quorum: staticQuorum,
  about: staticAbout,
};
