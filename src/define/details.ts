// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsDetails } from '../elements/details/details.js';

FdsDetails.define('fds-details');

declare global {
  interface HTMLElementTagNameMap {
    'fds-details': FdsDetails;
  }
}
