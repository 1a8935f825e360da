// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { placeOf } from '../../styles/place.styles.js';

/** The place that is kept free for the widget. */
export const place = placeOf([
  [0, 'min(82em, 100svh)'],
  [480, 'min(62em, 100svh)'],
  [768, 'min(48em, 100svh)'],
  [960, 'min(40em, 100svh)'],
]);
