import { FdsProjectList } from '../elements/project-list.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsProjectList.define('fds-project-list');
