import { FdsProjectList } from '../elements/project-list.js';

FdsProjectList.define('fds-project-list');
