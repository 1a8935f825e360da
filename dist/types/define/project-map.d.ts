import { FdsProjectMap } from '../elements/project-map/project-map.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-project-map': FdsProjectMap;
    }
}
