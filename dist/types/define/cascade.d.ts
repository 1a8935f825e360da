import { FdsCascade } from '../elements/cascade/cascade.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-cascade': FdsCascade;
    }
}
