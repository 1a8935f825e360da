import { FdsProjectMap } from '../elements/project-map.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsProjectMap.define('fds-project-map');
