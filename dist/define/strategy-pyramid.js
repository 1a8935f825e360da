import { FdsStrategyPyramid } from '../elements/strategy-pyramid.js';

FdsStrategyPyramid.define('fds-strategy-pyramid');
