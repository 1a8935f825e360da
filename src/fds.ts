/** The script tag of the kit: finds `fds-*` tags and loads only their code. */
import { autoload } from './autoload/autoload.js';
import { prepareFeed, widgets } from './autoload/widgets.js';
import { openDiagnosis } from './autoload/diagnosis.js';

openDiagnosis(widgets);
autoload(widgets, prepareFeed);
