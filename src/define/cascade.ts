// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsCascade } from '../elements/cascade/cascade.js';

FdsCascade.define('fds-cascade');

declare global {
  interface HTMLElementTagNameMap {
    'fds-cascade': FdsCascade;
  }
}
