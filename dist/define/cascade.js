import { FdsCascade } from '../elements/cascade.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsCascade.define('fds-cascade');
