import { FdsProjectList } from '../elements/project-list/project-list.js';

FdsProjectList.define('fds-project-list');

declare global {
  interface HTMLElementTagNameMap {
    'fds-project-list': FdsProjectList;
  }
}
