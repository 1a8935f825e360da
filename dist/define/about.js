import { FdsAbout } from '../elements/about.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsAbout.define('fds-about');
