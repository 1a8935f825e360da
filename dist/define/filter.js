import { FdsFilter } from '../elements/filter.js';

FdsFilter.define('fds-filter');
