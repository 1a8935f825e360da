/** Registers every element of the kit; the provider first. */
import './define/strategy.js';
import './define/strategy-pyramid.js';
import './define/leitlinien-matrix.js';
import './define/project-map.js';
import './define/timeline.js';
import './define/project-list.js';
import './define/cascade.js';
import './define/quorum.js';
import './define/about.js';
import './define/filter.js';
import './define/details.js';
