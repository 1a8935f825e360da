import { FdsQuorum } from '../elements/quorum.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsQuorum.define('fds-quorum');
