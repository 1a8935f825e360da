import { FdsDetails } from '../elements/details/details.js';

FdsDetails.define('fds-details');

declare global {
  interface HTMLElementTagNameMap {
    'fds-details': FdsDetails;
  }
}
