// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsTimeline } from '../elements/timeline/timeline.js';

FdsTimeline.define('fds-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'fds-timeline': FdsTimeline;
  }
}
