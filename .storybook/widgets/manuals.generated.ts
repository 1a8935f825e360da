// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import type { ElementManual } from '../../src/element-manual.js';
import { strategyManual } from '../../src/elements/strategy/strategy.manual.js';
import { strategyPyramidManual } from '../../src/elements/strategy-pyramid/strategy-pyramid.manual.js';
import { leitlinienMatrixManual } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.manual.js';
import { projectMapManual } from '../../src/elements/project-map/project-map.manual.js';
import { timelineManual } from '../../src/elements/timeline/timeline.manual.js';
import { projectListManual } from '../../src/elements/project-list/project-list.manual.js';
import { cascadeManual } from '../../src/elements/cascade/cascade.manual.js';
import { quorumManual } from '../../src/elements/quorum/quorum.manual.js';
import { aboutManual } from '../../src/elements/about/about.manual.js';
import { filterManual } from '../../src/elements/filter/filter.manual.js';
import { detailsManual } from '../../src/elements/details/details.manual.js';

/** What the manual says of each element, by its name without prefix. */
export const manuals: readonly (readonly [name: string, manual: ElementManual])[] = [
  ['strategy', strategyManual],
  ['strategy-pyramid', strategyPyramidManual],
  ['leitlinien-matrix', leitlinienMatrixManual],
  ['project-map', projectMapManual],
  ['timeline', timelineManual],
  ['project-list', projectListManual],
  ['cascade', cascadeManual],
  ['quorum', quorumManual],
  ['about', aboutManual],
  ['filter', filterManual],
  ['details', detailsManual],
];
