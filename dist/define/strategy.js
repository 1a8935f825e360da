import { FdsStrategy } from '../elements/strategy.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
FdsStrategy.define('fds-strategy');
