import { FdsProjectMap } from '../elements/project-map.js';

FdsProjectMap.define('fds-project-map');
