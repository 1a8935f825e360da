import { FdsLeitlinienMatrix } from '../elements/leitlinien-matrix.js';

FdsLeitlinienMatrix.define('fds-leitlinien-matrix');
