import { FdsFilter } from '../elements/filter/filter.js';

FdsFilter.define('fds-filter');

declare global {
  interface HTMLElementTagNameMap {
    'fds-filter': FdsFilter;
  }
}
