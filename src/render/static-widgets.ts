/** The widgets that can be written as plain HTML, by their name without prefix. */
import { staticMatrix } from '../elements/leitlinien-matrix/leitlinien-matrix.static.js';
import { staticList } from '../elements/project-list/project-list.static.js';
import { staticMap } from '../elements/project-map/project-map.static.js';
import { staticPyramid } from '../elements/strategy-pyramid/strategy-pyramid.static.js';
import { staticTimeline } from '../elements/timeline/timeline.static.js';
import type { StaticWidget } from '../static/static.types.js';

/** Static forms in the order in which a page shows them. */
export const staticWidgets: Readonly<Record<string, StaticWidget>> = {
  'strategy-pyramid': staticPyramid,
  'leitlinien-matrix': staticMatrix,
  'project-map': staticMap,
  timeline: staticTimeline,
  'project-list': staticList,
};
