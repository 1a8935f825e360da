import { FdsQuorum } from '../elements/quorum/quorum.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-quorum': FdsQuorum;
    }
}
