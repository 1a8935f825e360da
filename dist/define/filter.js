import { FdsFilter } from '../elements/filter.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsFilter.define('fds-filter');
