import { FdsDetails } from '../elements/details.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsDetails.define('fds-details');
