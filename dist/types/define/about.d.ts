import { FdsAbout } from '../elements/about/about.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-about': FdsAbout;
    }
}
