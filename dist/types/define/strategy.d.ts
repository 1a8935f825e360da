import { FdsStrategy } from '../elements/strategy/strategy.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-strategy': FdsStrategy;
    }
}
