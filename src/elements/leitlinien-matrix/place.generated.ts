// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { placeOf } from '../../styles/place.styles.js';

/** The place that is kept free for the widget. */
export const place = placeOf([
  [0, '100svh'],
  [960, 'min(66em, 100svh)'],
  [1280, 'min(54em, 100svh)'],
  [1600, 'min(50em, 100svh)'],
]);
