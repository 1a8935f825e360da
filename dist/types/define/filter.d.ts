import { FdsFilter } from '../elements/filter/filter.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-filter': FdsFilter;
    }
}
