/** Starts the kit on a page: the autoloader, and the doctor where the address asks for it. */
import { autoload } from './autoload.js';
import { openDiagnosis } from './diagnosis.js';
import { widgets } from './widgets.generated.js';

/** The code that a page with a feed of its own needs besides. */
const prepareFeed = (): Promise<unknown> => import('../feed/feed-code.js');

/** Starts both. */
export function start(): void {
  openDiagnosis(widgets);
  autoload(widgets, prepareFeed);
}
