import { FdsStrategyPyramid } from '../elements/strategy-pyramid.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsStrategyPyramid.define('fds-strategy-pyramid');
