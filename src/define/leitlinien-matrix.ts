// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { FdsLeitlinienMatrix } from '../elements/leitlinien-matrix/leitlinien-matrix.js';

FdsLeitlinienMatrix.define('fds-leitlinien-matrix');

declare global {
  interface HTMLElementTagNameMap {
    'fds-leitlinien-matrix': FdsLeitlinienMatrix;
  }
}
