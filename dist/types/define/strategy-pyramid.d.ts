import { FdsStrategyPyramid } from '../elements/strategy-pyramid/strategy-pyramid.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-strategy-pyramid': FdsStrategyPyramid;
    }
}
