import { FdsLeitlinienMatrix } from '../elements/leitlinien-matrix.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsLeitlinienMatrix.define('fds-leitlinien-matrix');
