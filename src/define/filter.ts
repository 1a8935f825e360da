// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsFilter } from '../elements/filter/filter.js';

FdsFilter.define('fds-filter');

declare global {
  interface HTMLElementTagNameMap {
    'fds-filter': FdsFilter;
  }
}
