import { FdsProjectList } from '../elements/project-list/project-list.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-project-list': FdsProjectList;
    }
}
