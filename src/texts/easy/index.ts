// Made by scripts/generate.mjs from the files beside it; changes are lost.
/** What is written in Einfache Sprache, by the names of their files. */
export { easy as 'about' } from './about.js';
export { easy as 'cascade' } from './cascade.js';
export { easy as 'details' } from './details.js';
export { easy as 'details-widget' } from './details-widget.js';
export { easy as 'entry' } from './entry.js';
export { easy as 'filter' } from './filter.js';
export { easy as 'folds' } from './folds.js';
export { easy as 'frame' } from './frame.js';
export { easy as 'leitlinien-matrix' } from './leitlinien-matrix.js';
export { easy as 'leitlinien-matrix-more' } from './leitlinien-matrix-more.js';
export { easy as 'narrowing' } from './narrowing.js';
export { easy as 'news' } from './news.js';
export { easy as 'project-list' } from './project-list.js';
export { easy as 'project-list-finder' } from './project-list-finder.js';
export { easy as 'project-map' } from './project-map.js';
export { easy as 'project-map-contents' } from './project-map-contents.js';
export { easy as 'project-map-list' } from './project-map-list.js';
export { easy as 'quorum' } from './quorum.js';
export { easy as 'selection-words' } from './selection-words.js';
export { easy as 'strategy-pyramid' } from './strategy-pyramid.js';
export { easy as 'strategy-pyramid-items' } from './strategy-pyramid-items.js';
export { easy as 'timeline' } from './timeline.js';
export { easy as 'timeline-scale' } from './timeline-scale.js';
export { easy as 'tools' } from './tools.js';
export { easy as 'voice' } from './voice.js';
