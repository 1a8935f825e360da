/** The script tag of the kit: finds `fds-*` tags and loads only their code. */
import { findMissing } from './autoload/gate.js';
import { start } from './autoload/start.js';

const missing = findMissing();
if (missing) console.warn(`fds-widgets: not started, the page lacks ${missing}`);
else start();
