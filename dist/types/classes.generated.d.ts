/** The classes of all elements. */
export { FdsStrategy } from './elements/strategy/strategy.js';
export { FdsStrategyPyramid } from './elements/strategy-pyramid/strategy-pyramid.js';
export { FdsLeitlinienMatrix } from './elements/leitlinien-matrix/leitlinien-matrix.js';
export { FdsProjectMap } from './elements/project-map/project-map.js';
export { FdsTimeline } from './elements/timeline/timeline.js';
export { FdsProjectList } from './elements/project-list/project-list.js';
export { FdsCascade } from './elements/cascade/cascade.js';
export { FdsQuorum } from './elements/quorum/quorum.js';
export { FdsAbout } from './elements/about/about.js';
export { FdsFilter } from './elements/filter/filter.js';
export { FdsDetails } from './elements/details/details.js';
