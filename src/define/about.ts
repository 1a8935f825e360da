// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsAbout } from '../elements/about/about.js';

FdsAbout.define('fds-about');

declare global {
  interface HTMLElementTagNameMap {
    'fds-about': FdsAbout;
  }
}
