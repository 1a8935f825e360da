/** Starts the kit on a page: the autoloader, and the doctor where the address asks for it. */
import { autoload } from './autoload.js';
import type { FirstWave } from './first-wave.js';
import { openDiagnosis } from './diagnosis.js';
import { widgets } from './widgets.generated.js';

/** Literal imports of what the kit's own code imports when it needs it. */
const firstWave: FirstWave = {
  core: () => import('../fds-widget.js'),
  feed: () => import('../feed/feed-code.js'),
  snapshot: () => import('../snapshot/snapshot.generated.js'),
  places: () => import('../snapshot/places.generated.js'),
  course: () => import('../snapshot/course.generated.js'),
  voting: () => import('../snapshot/voting.generated.js'),
  about: () => import('../snapshot/about.generated.js'),
  outlines: () => import('../geo/laender.js'),
  english: () => import('../texts/en/index.js'),
  narrowing: () => import('../parts/narrowing-notice.js'),
  later: () => import('../parts/tools-panel.js'),
};

/** Starts both. */
export function start(): void {
  openDiagnosis(widgets);
  autoload(widgets, firstWave);
}
