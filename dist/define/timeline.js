import { FdsTimeline } from '../elements/timeline.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsTimeline.define('fds-timeline');
