import { FdsDetails } from '../elements/details/details.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-details': FdsDetails;
    }
}
