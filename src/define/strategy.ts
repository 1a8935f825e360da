// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsStrategy } from '../elements/strategy/strategy.js';

FdsStrategy.define('fds-strategy');

declare global {
  interface HTMLElementTagNameMap {
    'fds-strategy': FdsStrategy;
  }
}
