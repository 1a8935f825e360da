import { FdsDetails } from '../elements/details.js';

FdsDetails.define('fds-details');
