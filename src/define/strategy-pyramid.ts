// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsStrategyPyramid } from '../elements/strategy-pyramid/strategy-pyramid.js';

FdsStrategyPyramid.define('fds-strategy-pyramid');

declare global {
  interface HTMLElementTagNameMap {
    'fds-strategy-pyramid': FdsStrategyPyramid;
  }
}
