/** The whole kit in one classic script, for pages that allow no modules or pin it by its hash. */
import './define.js';
import { autoload } from './autoload/autoload.js';
import { prepareFeed, widgets } from './autoload/widgets.js';
import { openDiagnosis } from './autoload/diagnosis.js';

openDiagnosis(widgets);
autoload(widgets, prepareFeed);
