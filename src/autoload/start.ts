/** Starts the kit on a page: the autoloader, and the doctor where the address asks for it. */
import { autoload } from './autoload.js';
import { openDiagnosis } from './diagnosis.js';
import { prepareFeed, widgets } from './widgets.js';

export function start(): void {
  openDiagnosis(widgets);
  autoload(widgets, prepareFeed);
}
