// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsProjectList } from '../elements/project-list/project-list.js';

FdsProjectList.define('fds-project-list');

declare global {
  interface HTMLElementTagNameMap {
    'fds-project-list': FdsProjectList;
  }
}
