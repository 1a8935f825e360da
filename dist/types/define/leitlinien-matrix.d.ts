import { FdsLeitlinienMatrix } from '../elements/leitlinien-matrix/leitlinien-matrix.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-leitlinien-matrix': FdsLeitlinienMatrix;
    }
}
