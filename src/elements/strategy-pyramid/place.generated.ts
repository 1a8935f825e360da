// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { placeOf } from '../../styles/place.styles.js';

/** The place that is kept free for the widget. */
export const place = placeOf([
  [0, '100svh'],
  [480, 'min(86em, 100svh)'],
  [768, 'min(58em, 100svh)'],
  [960, 'min(46em, 100svh)'],
  [1280, 'min(40em, 100svh)'],
  [1600, 'min(36em, 100svh)'],
]);
