// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsProjectMap } from '../elements/project-map/project-map.js';

FdsProjectMap.define('fds-project-map');

declare global {
  interface HTMLElementTagNameMap {
    'fds-project-map': FdsProjectMap;
  }
}
