// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsQuorum } from '../elements/quorum/quorum.js';

FdsQuorum.define('fds-quorum');

declare global {
  interface HTMLElementTagNameMap {
    'fds-quorum': FdsQuorum;
  }
}
