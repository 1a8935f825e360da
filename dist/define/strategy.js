import { FdsStrategy } from '../elements/strategy.js';

FdsStrategy.define('fds-strategy');
